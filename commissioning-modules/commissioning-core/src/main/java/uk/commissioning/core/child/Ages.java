package uk.commissioning.core.child;

import java.time.LocalDate;
import uk.commissioning.kernel.calendar.SchoolYears;
import uk.commissioning.kernel.refusal.Refused;

/// Whether a date of birth can be that of a child with a plan (domain 8.7).
public final class Ages {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1980, 9, 1);
    private static final int YOUNGEST = 2;

    private Ages() {}

    public static LocalDate checkedBirth(LocalDate birth, LocalDate today) {
        if (birth.isAfter(today)) throw Refused.because(ChildReason.BORN_IN_THE_FUTURE);
        if (birth.isBefore(EARLIEST_BIRTH)) throw Refused.because(ChildReason.BORN_TOO_LONG_AGO, EARLIEST_BIRTH);
        return birth;
    }

    /// A plan can run to the end of the academic year of the 25th birthday; a school takes no child under two.
    public static void checkStart(LocalDate birth, LocalDate start) {
        if (start.isBefore(birth.plusYears(YOUNGEST))) throw Refused.because(ChildReason.TOO_YOUNG_AT_START, YOUNGEST);
        if (start.isAfter(SchoolYears.lastDayOfPlan(birth))) throw Refused.because(ChildReason.TOO_OLD_AT_START);
    }
}
