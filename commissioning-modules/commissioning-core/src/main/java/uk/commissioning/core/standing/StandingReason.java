package uk.commissioning.core.standing;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a standing is not set.
public enum StandingReason implements Reason {
    STANDING_SCHOOL_NOT_KNOWN(Kind.INPUT),
    STANDING_SET_FROM_LATER_DAY(Kind.CONFLICT),
    STANDING_LIFTED_BY_SECOND_PERSON(Kind.CONFLICT);

    private final Kind kind;

    StandingReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
