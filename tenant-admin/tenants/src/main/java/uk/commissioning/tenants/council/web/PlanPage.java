package uk.commissioning.tenants.council.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// The form for a new council.
public record PlanPage(Map<String, String> values, List<FieldMessage> errors) {

    public PlanPage {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    public @Nullable String value(String field) {
        return values.get(field);
    }

    public List<Option> openings() {
        var chosen = values.getOrDefault("state", "");
        return List.of(
                Option.of("PLANNED", "Planned", chosen.equals("PLANNED"))
                        .withHint("A council that a reorganisation will make."),
                Option.of("LIVE", "Live", chosen.equals("LIVE"))
                        .withHint("A council that exists and joins the platform."));
    }
}
