package uk.commissioning.tenants.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.ui.FieldMessage;

/// A form about one council: what its fields hold, what is wrong with them, and the version it changes.
public record FormPage(Heading council, Map<String, String> values, List<FieldMessage> errors) {

    public FormPage {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    public static FormPage empty(Heading council, long version) {
        return new FormPage(council, Map.of("version", String.valueOf(version)), List.of());
    }

    public FormPage with(String field, String value) {
        var more = new HashMap<>(values);
        more.put(field, value);
        return new FormPage(council, more, errors);
    }

    public @Nullable String value(String field) {
        return values.get(field);
    }

    public String version() {
        return values.getOrDefault("version", "");
    }

    /// The council of a page.
    public record Heading(String key, String name) {

        public String path() {
            return "/admin/councils/" + key;
        }
    }
}
