package uk.commissioning.reorganisation.party.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.reorganisation.party.Reorganisation;
import uk.commissioning.ui.FieldMessage;

/// The form that changes the facts of a reorganisation, and the one that sets it aside.
public record EditPage(Reorganisation reorganisation, Map<String, String> values, List<FieldMessage> errors) {

    public EditPage {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    static EditPage of(Reorganisation reorganisation) {
        var reference = reorganisation.orderReference();
        return new EditPage(
                reorganisation,
                Map.of(
                        "name",
                        reorganisation.name(),
                        "orderReference",
                        reference == null ? "" : reference,
                        "vestingDay",
                        reorganisation.vestingDay().toString(),
                        "version",
                        String.valueOf(reorganisation.version())),
                List.of());
    }

    public @Nullable String value(String field) {
        return values.get(field);
    }

    public String version() {
        return values.getOrDefault("version", "");
    }

    public String path(String further) {
        return ReorganisationPages.PATH + "/" + reorganisation.key() + further;
    }
}
