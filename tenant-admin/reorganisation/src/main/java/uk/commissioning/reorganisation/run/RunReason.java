package uk.commissioning.reorganisation.run;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a rehearsal or a vesting is not started, or not carried out.
public enum RunReason implements Reason {
    ANOTHER_IS_RUNNING(Kind.CONFLICT),
    BEFORE_VESTING_DAY(Kind.CONFLICT),
    PLAN_REQUIRED(Kind.INPUT),
    MAP_OR_PLAN_REQUIRED(Kind.INPUT),
    CONFIRMATION_DIFFERS(Kind.INPUT),
    PLAN_DOES_NOT_HOLD(Kind.CONFLICT),
    PLAN_NOT_SIGNED(Kind.CONFLICT),
    CHANGED_SINCE_SIGNED(Kind.CONFLICT),
    DOES_NOT_RECONCILE(Kind.CONFLICT),
    RUN_FAILED(Kind.CONFLICT);

    private final Kind kind;

    RunReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
