package uk.commissioning.core.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.AcademicYear;
import uk.commissioning.kernel.calendar.YearGroup;

/// The year group of a birth cohort on a day (domain 8.7). The one actually taught may differ.
public final class YearGroups {

    private static final int YEARS_FROM_BIRTH_TO_RECEPTION = 5;
    private static final int OLDEST = 20;

    private YearGroups() {}

    /// None before birth and beyond the age of a plan.
    public static @Nullable YearGroup on(LocalDate day, int birthCohort) {
        var number = AcademicYear.containing(day).startYear() - birthCohort - YEARS_FROM_BIRTH_TO_RECEPTION;
        return number < -YEARS_FROM_BIRTH_TO_RECEPTION || number > OLDEST ? null : new YearGroup(number);
    }
}
