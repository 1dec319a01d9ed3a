package uk.commissioning.kernel.calendar;

import java.time.LocalDate;
import java.time.Month;
import uk.commissioning.kernel.refusal.Refused;

/// 1 September to 31 August, labelled "AY 2026/27" so that nobody takes it for a financial year (MT-02).
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {
    private static final String PREFIX = "AY ";

    public AcademicYear {
        YearLabel.check(startYear);
    }

    public static AcademicYear containing(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /// Reads "AY 2026/27"; without the prefix it is refused, because "2026/27" is a financial year.
    public static AcademicYear parse(String label) {
        var stripped = label.strip();
        var start = stripped.startsWith(PREFIX) ? YearLabel.startYear(stripped.substring(PREFIX.length())) : null;
        if (start == null) {
            throw Refused.because(CalendarReason.ACADEMIC_YEAR_NOT_RECOGNISED);
        }
        return new AcademicYear(start);
    }

    public String label() {
        return PREFIX + YearLabel.of(startYear);
    }

    public Period period() {
        return new Period(LocalDate.of(startYear, Month.SEPTEMBER, 1), LocalDate.of(startYear + 1, Month.AUGUST, 31));
    }

    public AcademicYear next() {
        return new AcademicYear(startYear + 1);
    }

    public AcademicYear previous() {
        return new AcademicYear(startYear - 1);
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
