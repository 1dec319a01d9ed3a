package uk.commissioning.kernel.money;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.FinancialYear;

/// What is payable for the days served, and the financial years that bear it; years that bear nothing are left out.
public record Apportioned(Money total, SortedMap<FinancialYear, Money> byFinancialYear) {
    static final Apportioned NOTHING = new Apportioned(Money.ZERO, new TreeMap<>());

    public Apportioned {
        byFinancialYear = Collections.unmodifiableSortedMap(new TreeMap<>(byFinancialYear));
    }

    static Apportioned onFinancialYears(SortedMap<BudgetYear, Money> byYear) {
        var parts = new TreeMap<FinancialYear, Money>();
        byYear.forEach((year, part) -> parts.put(new FinancialYear(year.startYear()), part));
        return new Apportioned(Money.sum(parts.values()), parts);
    }

    /// The part of one financial year.
    public Money in(FinancialYear year) {
        return byFinancialYear.getOrDefault(year, Money.ZERO);
    }
}
