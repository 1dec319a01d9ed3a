package uk.commissioning.core.contract;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a contract, or its end, is refused.
public enum ContractReason implements Reason {
    ENDS_BEFORE_IT_STARTS(Kind.INPUT),
    ROUTE_REASON_NEEDED(Kind.INPUT),
    WEEKS_OUT_OF_RANGE(Kind.INPUT),
    FEE_TOO_LARGE(Kind.INPUT),
    VALUE_TOO_LARGE(Kind.INPUT),
    CONTRACT_ENDED_ALREADY(Kind.CONFLICT),
    CONTRACT_ENDED_BEFORE_ITS_START(Kind.CONFLICT),
    CONTRACT_ENDED_AFTER_ITS_OWN_END(Kind.CONFLICT);

    private final Kind kind;

    ContractReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
