package uk.commissioning.kernel.calendar;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a date, a year or a calendar was refused.
public enum CalendarReason implements Reason {
    PERIOD_ENDS_BEFORE_IT_STARTS(Kind.INPUT),
    FINANCIAL_YEAR_NOT_RECOGNISED(Kind.INPUT),
    ACADEMIC_YEAR_NOT_RECOGNISED(Kind.INPUT),
    YEAR_OUT_OF_RANGE(Kind.INPUT),
    YEAR_GROUP_OUT_OF_RANGE(Kind.INPUT),
    WORKING_DAY_COUNT_NOT_VALID(Kind.INPUT),
    BANK_HOLIDAYS_NOT_KNOWN(Kind.OURS),
    TERMS_OVERLAP(Kind.INPUT),
    SCHOOL_CALENDAR_TOO_SHORT(Kind.MISSING);

    private final Kind kind;

    CalendarReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
