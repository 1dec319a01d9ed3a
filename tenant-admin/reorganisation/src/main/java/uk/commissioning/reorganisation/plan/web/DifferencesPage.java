package uk.commissioning.reorganisation.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.commissioning.reorganisation.party.web.Surroundings;
import uk.commissioning.reorganisation.plan.Plans;
import uk.commissioning.ui.Table;

/// What moved between two plans.
public record DifferencesPage(Surroundings around, int earlier, int later, List<Plans.Difference> differences) {

    private static final int MOST = 1000;
    private static final Pattern SHARE = Pattern.compile("\"([^\"]+)\": *([0-9.]+)");

    public DifferencesPage {
        differences = List.copyOf(differences);
    }

    public String title() {
        return earlier == 0 ? "What moved before plan " + later : "What moved from plan " + earlier + " to " + later;
    }

    public boolean isCut() {
        return differences.size() >= MOST;
    }

    public Table table() {
        return new Table(
                differences.size() + (differences.size() == 1 ? " record moved" : " records moved"),
                List.of(
                        Table.Column.text("Record"),
                        Table.Column.text("Kind"),
                        Table.Column.text("Council"),
                        Table.Column.text("In plan " + earlier),
                        Table.Column.text("In plan " + later)),
                differences.stream().map(this::row).toList(),
                true);
    }

    private List<String> row(Plans.Difference difference) {
        var same = difference.earlier().equals(difference.later());
        return List.of(
                difference.record(),
                difference.kind().equals("CHILD") ? "Child" : "Contract",
                around.reorganisation().nameOf(difference.council()),
                outcome(difference, difference.earlier()),
                same ? "The same, but the contract itself was changed" : outcome(difference, difference.later()));
    }

    private String outcome(Plans.Difference difference, String text) {
        if (text.isEmpty()) return "Not in it";
        if (difference.kind().equals("CHILD")) return around.reorganisation().nameOf(text);
        var words = text.split(" ", 2);
        var shares = words.length > 1 ? shares(words[1]) : "";
        return route(words[0]) + (shares.isEmpty() ? "" : ": " + shares);
    }

    private String shares(String json) {
        var found = SHARE.matcher(json).results().toList();
        return found.stream()
                .map(share ->
                        around.reorganisation().nameOf(share.group(1)) + (found.size() > 1 ? " " + share.group(2) : ""))
                .collect(Collectors.joining(", "));
    }

    private static String route(String route) {
        var words = route.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
