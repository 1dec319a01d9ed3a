package uk.commissioning.reorganisation.plan;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a plan is not made, signed or carried out.
public enum PlanReason implements Reason {
    PREDECESSOR_NOT_AGREED(Kind.CONFLICT),
    PREDECESSOR_WITHOUT_AREA(Kind.CONFLICT),
    MAP_NOT_KNOWN(Kind.INPUT),
    SNAPSHOT_DAY_AFTER_VESTING(Kind.INPUT),
    KEY_SUMS_TO_ZERO(Kind.CONFLICT),
    LEAVES_A_COUNCIL_THAT_GOES_ON(Kind.CONFLICT),
    SUCCESSOR_NOT_PLANNED(Kind.CONFLICT),
    MODULE_OFF_IN_SUCCESSOR(Kind.CONFLICT),
    PLAN_VOID(Kind.CONFLICT),
    PLAN_READ_IS_ANOTHER(Kind.CONFLICT),
    SIGNATURE_WITHOUT_CAPACITY(Kind.FORBIDDEN),
    CAPACITY_REQUIRED(Kind.INPUT),
    DIGEST_NOT_RECOGNISED(Kind.INPUT),
    SIDE_NOT_KNOWN(Kind.INPUT),
    ROUTE_NOT_KNOWN(Kind.INPUT),
    ROUTE_NEEDS_A_SUCCESSOR(Kind.INPUT),
    ROUTE_TAKES_NO_SUCCESSOR(Kind.INPUT),
    ROUTE_NOT_FOR_A_CHILD(Kind.INPUT),
    SPLIT_NEEDS_BASIS(Kind.INPUT),
    SPLIT_BY_PLACES_NEEDS_A_BLOCK(Kind.INPUT),
    KEY_NOT_KNOWN(Kind.INPUT),
    KEY_NEEDS_VALUES(Kind.INPUT),
    KEY_VALUE_NEGATIVE(Kind.INPUT),
    SUCCESSOR_OF_KEY_NOT_KNOWN(Kind.INPUT),
    CONTRACT_RUNS_ON(Kind.INPUT),
    TOO_MANY_AT_ONCE(Kind.INPUT),
    TOO_MANY_MAPS(Kind.INPUT),
    MONEY_KIND_NOT_KNOWN(Kind.INPUT),
    MONEY_OUT_OF_RANGE(Kind.INPUT);

    private final Kind kind;

    PlanReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
