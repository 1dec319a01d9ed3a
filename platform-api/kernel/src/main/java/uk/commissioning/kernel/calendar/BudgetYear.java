package uk.commissioning.kernel.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A financial or an academic year that bears money (MT-02): "2026/27" or "AY 2026/27".
public record BudgetYear(YearKind kind, int startYear) implements Comparable<BudgetYear> {
    private static final Comparator<BudgetYear> EARLIEST_FIRST =
            Comparator.comparing(BudgetYear::kind).thenComparingInt(BudgetYear::startYear);

    public BudgetYear {
        YearLabel.check(startYear);
    }

    /// The years of a kind that a period touches, earliest first.
    public static List<BudgetYear> touchedBy(Period period, YearKind kind) {
        var years = new ArrayList<BudgetYear>();
        var last = kind.containing(period.to());
        for (var year = kind.containing(period.from()); year.compareTo(last) <= 0; year = year.plus(1)) {
            years.add(year);
        }
        return List.copyOf(years);
    }

    public String label() {
        return switch (kind) {
            case FINANCIAL -> new FinancialYear(startYear).label();
            case ACADEMIC -> new AcademicYear(startYear).label();
        };
    }

    public Period period() {
        return switch (kind) {
            case FINANCIAL -> new FinancialYear(startYear).period();
            case ACADEMIC -> new AcademicYear(startYear).period();
        };
    }

    /// So many years later; earlier where the number is negative.
    public BudgetYear plus(int years) {
        return new BudgetYear(kind, startYear + years);
    }

    @Override
    public int compareTo(BudgetYear other) {
        return EARLIEST_FIRST.compare(this, other);
    }

    @Override
    public String toString() {
        return label();
    }
}
