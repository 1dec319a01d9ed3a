package uk.commissioning.kernel.money;

import java.util.List;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.Period;

/// A piece of a fee year that belongs to one year and weighs the same wherever it lies (MT-04).
public record FeeUnit(BudgetYear year, long weight, List<Period> days) {
    public FeeUnit {
        days = List.copyOf(days);
    }

    static FeeUnit weighingOne(BudgetYear year, List<Period> days) {
        return new FeeUnit(year, 1, days);
    }

    static FeeUnit weighingItsDays(BudgetYear year, Period days) {
        return new FeeUnit(year, days.days(), List.of(days));
    }

    /// The unit's weight times the share of its days within the period, exact.
    Fraction servedIn(Period period) {
        var served = days.stream().mapToLong(run -> run.daysShared(period)).sum();
        var all = days.stream().mapToLong(Period::days).sum();
        return Fraction.of(weight * served, all);
    }
}
