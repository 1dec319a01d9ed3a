package uk.commissioning.core.agreement;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why an agreement, a membership or a call-off under it is refused.
public enum AgreementReason implements Reason {
    REGIME_NOT_KNOWN(Kind.INPUT),
    REGIME_IS_FIXED(Kind.CONFLICT),
    REGIME_NEEDS_ITS_START(Kind.CONFLICT),
    CALL_OFF_OUTSIDE_AGREEMENT(Kind.CONFLICT),
    SCHOOL_NOT_A_MEMBER(Kind.CONFLICT),
    MEMBERSHIP_OUTSIDE_AGREEMENT(Kind.CONFLICT);

    private final Kind kind;

    AgreementReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
