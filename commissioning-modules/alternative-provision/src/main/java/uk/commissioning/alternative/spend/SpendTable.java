package uk.commissioning.alternative.spend;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.commissioning.alternative.packages.Cohort;
import uk.commissioning.core.commitment.YearsAsked;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.money.Money;

/// What packages cost by cohort and year, excluding VAT; and how many of them fall by calendar days because nobody
/// has brought in the school calendar that their policy asks for.
public record SpendTable(
        YearsAsked asked,
        SortedMap<Cohort, SortedMap<BudgetYear, Money>> byCohort,
        long withoutCalendar,
        boolean seesPackages) {

    public SpendTable {
        byCohort = Collections.unmodifiableSortedMap(new TreeMap<>(byCohort));
    }

    public Money of(Cohort cohort, BudgetYear year) {
        return byCohort.getOrDefault(cohort, Collections.emptySortedMap()).getOrDefault(year, Money.ZERO);
    }

    public Money total(BudgetYear year) {
        return byCohort.keySet().stream().map(cohort -> of(cohort, year)).reduce(Money.ZERO, Money::plus);
    }

    public boolean isEmpty() {
        return byCohort.isEmpty();
    }
}
