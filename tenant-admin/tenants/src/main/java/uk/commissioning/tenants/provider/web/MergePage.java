package uk.commissioning.tenants.provider.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.tenants.provider.CompareProviders;
import uk.commissioning.tenants.provider.DirectoryProvider;
import uk.commissioning.tenants.provider.Obstacle;
import uk.commissioning.tenants.web.Words;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.Table;

/// Two entries side by side, and the form that makes them one.
public record MergePage(CompareProviders.Pair pair, Map<String, String> values, List<FieldMessage> errors) {

    public MergePage {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    static MergePage empty(CompareProviders.Pair pair) {
        return new MergePage(pair, Map.of(), List.of());
    }

    public String path() {
        return "/admin/providers/" + pair.one().id() + "/merge/" + pair.other().id();
    }

    public @Nullable String value(String field) {
        return values.get(field);
    }

    public List<Option> choices() {
        return List.of(choice(pair.one()), choice(pair.other()));
    }

    public List<String> obstacles() {
        return pair.obstacles().stream().map(MergePage::inWords).toList();
    }

    public Table sideBySide() {
        var one = pair.one();
        var other = pair.other();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Kind", kind(one), kind(other)));
        rows.add(List.of("Also known as", together(one.formerNames()), together(other.formerNames())));
        rows.add(List.of("Numbers", together(one.identifiers()), together(other.identifiers())));
        rows.add(List.of("Schools and centres", together(one.sites()), together(other.sites())));
        rows.add(List.of(
                "Councils that have something with it",
                String.valueOf(one.councils()),
                String.valueOf(other.councils())));
        return new Table(
                "The two entries",
                List.of(Table.Column.text("What"), Table.Column.text(one.name()), Table.Column.text(other.name())),
                rows,
                true);
    }

    private Option choice(DirectoryProvider provider) {
        var hint = provider.identifiers().isEmpty() ? "No number is known" : together(provider.identifiers());
        return Option.of(
                        provider.id().toString(),
                        provider.name(),
                        provider.id().toString().equals(value("into")))
                .withHint(hint);
    }

    private static String inWords(Obstacle obstacle) {
        var day = Words.day(obstacle.day());
        return switch (obstacle.kind()) {
            case MEMBERSHIP -> obstacle.council() + " has both on " + obstacle.detail() + " on " + day + ".";
            case STANDING -> obstacle.council() + " stands with both on " + day + ": " + obstacle.detail() + ".";
        };
    }

    private static String kind(DirectoryProvider provider) {
        var words = provider.kind().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String together(List<String> texts) {
        return texts.isEmpty() ? "None" : String.join("; ", texts);
    }
}
