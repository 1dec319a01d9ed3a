package uk.commissioning.core.standing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// The form for a new standing, as it was typed.
public record StandingForm(
        String path,
        @Nullable String urn,
        boolean wholeProvider,
        @Nullable String status,
        @Nullable String reason,
        @Nullable String from,
        List<FieldMessage> errors) {

    public StandingForm {
        errors = List.copyOf(errors);
    }

    public List<Option> statuses() {
        return StandingsView.statuses(status);
    }

    public List<Option> covers() {
        return List.of(
                Option.of("SITE", "The school", !wholeProvider),
                Option.of("PROVIDER", "The provider that runs it, with all its schools", wholeProvider));
    }
}
