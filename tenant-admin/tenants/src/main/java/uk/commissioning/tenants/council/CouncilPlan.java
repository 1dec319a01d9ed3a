package uk.commissioning.tenants.council;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.CouncilState;

/// What the operator says of a new council. `since` is the day its first state holds from; none means today.
public record CouncilPlan(
        CouncilKey key,
        CouncilName name,
        CouncilState opening,
        @Nullable LocalDate since,
        List<CouncilIdentifier> identifiers) {

    public CouncilPlan {
        identifiers = List.copyOf(identifiers);
        opening(opening);
    }

    /// A state in which a council can begin here: PLANNED, or LIVE for one that exists already.
    public static CouncilState opening(CouncilState state) {
        return switch (state) {
            case PLANNED, LIVE -> state;
            case SHADOW, CLOSING, DISSOLVED -> throw Refused.because(CouncilReason.COUNCIL_OPENS_PLANNED_OR_LIVE);
        };
    }

    /// What makes two requests the same, whatever ids were drawn for them (A13).
    String input() {
        var known = identifiers.stream().map(CouncilIdentifier::input).collect(Collectors.joining("\n"));
        return String.join(
                "\n", "plan council", key.value(), name.value(), opening.name(), String.valueOf(since), known);
    }

    LocalDate sinceOr(LocalDate today) {
        return since == null ? today : since;
    }
}
