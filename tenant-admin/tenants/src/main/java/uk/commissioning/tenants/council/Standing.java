package uk.commissioning.tenants.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.CouncilState;

/// Where a council is in its life, since which day, and whether it is suspended (domain 6.5).
public record Standing(
        CouncilState state, LocalDate since, @Nullable Suspension suspension) {

    /// A state holds from the day it is entered: not from a day to come, nor from before the state it follows.
    Standing becoming(CouncilState next, LocalDate day, LocalDate today) {
        requirePossible(next);
        requireNotInFuture(day, today);
        if (day.isBefore(since)) {
            throw Refused.because(CouncilReason.COUNCIL_STATE_STARTS_TOO_EARLY, word(state), since);
        }
        return new Standing(next, day, suspension);
    }

    Standing suspended(Suspension with) {
        if (suspension != null) throw Refused.because(CouncilReason.COUNCIL_ALREADY_SUSPENDED);
        return new Standing(state, since, with);
    }

    Standing resumed() {
        if (suspension == null) throw Refused.because(CouncilReason.COUNCIL_NOT_SUSPENDED);
        return new Standing(state, since, null);
    }

    /// The states it can enter next, in the order of a council's life.
    public List<CouncilState> next() {
        return state.nextStates().stream().sorted().toList();
    }

    static void requireNotInFuture(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) throw Refused.because(CouncilReason.COUNCIL_STATE_STARTS_IN_FUTURE, day, today);
    }

    private void requirePossible(CouncilState wanted) {
        if (state.mayBecome(wanted)) return;
        if (next().isEmpty()) {
            throw Refused.because(CouncilReason.COUNCIL_STATE_IS_FINAL, word(state), word(wanted));
        }
        throw Refused.because(CouncilReason.COUNCIL_STATE_NOT_POSSIBLE, word(state), word(wanted), nextInWords());
    }

    private String nextInWords() {
        return next().stream().map(Standing::word).collect(Collectors.joining(" or "));
    }

    private static String word(CouncilState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
