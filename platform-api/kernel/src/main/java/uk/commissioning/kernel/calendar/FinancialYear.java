package uk.commissioning.kernel.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import uk.commissioning.kernel.refusal.Refused;

/// 1 April to 31 March, labelled "2026/27" (MT-02).
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
    public FinancialYear {
        YearLabel.check(startYear);
    }

    public static FinancialYear containing(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /// Reads "2026/27"; refuses years that do not follow each other.
    public static FinancialYear parse(String label) {
        var start = YearLabel.startYear(label.strip());
        if (start == null) {
            throw Refused.because(CalendarReason.FINANCIAL_YEAR_NOT_RECOGNISED);
        }
        return new FinancialYear(start);
    }

    /// The financial years that a period touches, earliest first.
    public static List<FinancialYear> touchedBy(Period period) {
        var years = new ArrayList<FinancialYear>();
        var last = containing(period.to());
        for (var year = containing(period.from()); year.compareTo(last) <= 0; year = year.next()) {
            years.add(year);
        }
        return List.copyOf(years);
    }

    public String label() {
        return YearLabel.of(startYear);
    }

    public Period period() {
        return new Period(LocalDate.of(startYear, Month.APRIL, 1), LocalDate.of(startYear + 1, Month.MARCH, 31));
    }

    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
