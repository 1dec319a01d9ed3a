package uk.commissioning.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// Where a date of birth puts a child at school (domain 8.7). The year group actually taught may differ.
public final class SchoolYears {
    private static final int YEARS_FROM_BIRTH_TO_RECEPTION = 5;
    private static final int LAST_AGE_OF_A_PLAN = 25;
    private static final int LAST_COMPULSORY_AGE = 16;

    private SchoolYears() {}

    /// The academic start year of birth: September to December count forward, January to August back.
    public static int birthCohort(LocalDate birth) {
        return AcademicYear.containing(birth).startYear();
    }

    public static YearGroup yearGroup(LocalDate birth, AcademicYear year) {
        return new YearGroup(year.startYear() - birthCohort(birth) - YEARS_FROM_BIRTH_TO_RECEPTION);
    }

    /// The last day to which a plan can run: the end of the academic year of the 25th birthday.
    public static LocalDate lastDayOfPlan(LocalDate birth) {
        return AcademicYear.containing(birth.plusYears(LAST_AGE_OF_A_PLAN))
                .period()
                .to();
    }

    /// The last Friday in June of the academic year in which the child turns 16 (AE-20, AC-30).
    public static LocalDate endOfCompulsorySchoolAge(LocalDate birth) {
        var year = AcademicYear.containing(birth.plusYears(LAST_COMPULSORY_AGE));
        return LocalDate.of(year.startYear() + 1, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }
}
