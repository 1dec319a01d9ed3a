package uk.commissioning.core.agreements;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why somebody is not written down as entitled to use an agreement, or no longer.
public enum EntitledReason implements Reason {
    ENTITLED_NOT_NAMED(Kind.INPUT),
    ENTITLED_SUCCESSORS_HAVE_NO_NAME(Kind.INPUT),
    ENTITLED_CODE_IS_NO_COUNCIL(Kind.INPUT),
    ENTITLED_ALREADY(Kind.CONFLICT),
    ENTITLED_ENDED_BEFORE_ITS_START(Kind.CONFLICT);

    private final Kind kind;

    EntitledReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
