package uk.commissioning.core.commitment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.kernel.calendar.BudgetYear;

/// What the council is committed to, by kind of contract and year; and how many contracts fall by calendar days in it
/// because nobody has brought in the school calendar that their policy asks for.
public record CommitmentTable(
        YearsAsked asked, SortedMap<ContractKind, SortedMap<BudgetYear, YearCost>> byKind, long withoutCalendar) {

    public CommitmentTable {
        byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
    }

    public YearCost of(ContractKind kind, BudgetYear year) {
        return byKind.getOrDefault(kind, Collections.emptySortedMap()).getOrDefault(year, YearCost.NOTHING);
    }

    public YearCost total(BudgetYear year) {
        return byKind.keySet().stream().map(kind -> of(kind, year)).reduce(YearCost.NOTHING, YearCost::plus);
    }

    public boolean isEmpty() {
        return byKind.isEmpty();
    }
}
