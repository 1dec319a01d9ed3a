package uk.commissioning.kernel.money;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why an amount, or a way to divide or convert one, was refused.
public enum MoneyReason implements Reason {
    AMOUNT_NOT_RECOGNISED(Kind.INPUT),
    AMOUNT_HAS_PART_OF_A_PENNY(Kind.INPUT),
    AMOUNT_TOO_LARGE(Kind.INPUT),
    AMOUNT_NEGATIVE(Kind.INPUT),
    AVERAGE_OVER_NOTHING(Kind.INPUT),
    SPLIT_KEY_NEGATIVE(Kind.INPUT),
    SPLIT_KEY_TOO_LONG(Kind.INPUT),
    SPLIT_KEYS_ADD_UP_TO_NOTHING(Kind.INPUT),
    PERCENTAGE_OUT_OF_RANGE(Kind.INPUT),
    FEE_UNITS_NOT_VALID(Kind.INPUT),
    FEE_WEEKS_DIFFER(Kind.CONFLICT),
    FEE_HAS_NO_YEAR(Kind.CONFLICT),
    SERVED_OUTSIDE_FEE_YEAR(Kind.INPUT),
    SCHOOL_CALENDAR_NEEDED(Kind.MISSING),
    SCHOOL_CALENDAR_EMPTY_FOR_FEE_YEAR(Kind.MISSING),
    COST_SHARES_EXCEED_GROSS(Kind.INPUT),
    COST_SHARE_CONTRIBUTOR_TWICE(Kind.INPUT),
    COST_SHARE_CONTRIBUTOR_MISSING(Kind.INPUT),
    DISPUTES_EXCEED_INVOICE(Kind.INPUT),
    DISPUTE_SETTLED_BEFORE_RAISED(Kind.INPUT);

    private final Kind kind;

    MoneyReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
