package uk.commissioning.core.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.directory.DirectoryWords;
import uk.commissioning.core.directory.ProviderList;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// What the list of providers shows.
public record ProvidersView(String council, ProviderList list, DirectoryParameters sought, List<FieldMessage> errors) {

    public ProvidersView {
        errors = List.copyOf(errors);
    }

    static String path(String council) {
        return "/councils/" + council + "/core/providers";
    }

    public String path() {
        return path(council);
    }

    public @Nullable String name() {
        return sought.name();
    }

    public @Nullable String number() {
        return sought.number();
    }

    public List<Option> kinds() {
        var all = new ArrayList<Option>();
        all.add(Option.of("", "Any kind"));
        Arrays.stream(ProviderKind.values())
                .map(kind -> Option.of(kind.name(), DirectoryWords.title(kind)))
                .forEach(all::add);
        return Option.choose(all, List.of(Objects.requireNonNullElse(sought.kind(), "")));
    }

    public boolean isFiltered() {
        return !query().isEmpty();
    }

    public @Nullable String nextPage() {
        var next = list.next();
        if (next == null) return null;
        return path() + "?" + query() + (query().isEmpty() ? "" : "&") + "after=" + encoded(DirectoryCursor.text(next));
    }

    public List<Row> rows() {
        return list.lines().stream().map(line -> Row.of(path(), line)).toList();
    }

    private String query() {
        var pairs = new ArrayList<String>();
        add(pairs, "name", sought.name());
        add(pairs, "number", sought.number());
        add(pairs, "kind", sought.kind());
        return String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) pairs.add(name + "=" + encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// A line of the list.
    public record Row(String href, String name, String kind, List<String> numbers, long sites) {

        static Row of(String path, ProviderList.Line line) {
            var numbers = line.identifiers().stream()
                    .map(number -> DirectoryWords.title(number.scheme()) + " " + number.value())
                    .toList();
            return new Row(
                    path + "/" + line.id(), line.name(), DirectoryWords.title(line.kind()), numbers, line.sites());
        }
    }
}
