package uk.commissioning.therapies.spend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.money.Money;

/// Amounts by year, in whole pence.
public record YearSums(SortedMap<BudgetYear, Money> byYear) {
    private static final int HUNDRED = 100;

    public YearSums {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    public Money in(BudgetYear year) {
        return byYear.getOrDefault(year, Money.ZERO);
    }

    /// Percent more than in the year before, HALF_UP to two decimals, once; none where nothing was spent then.
    public @Nullable BigDecimal growth(BudgetYear year) {
        var before = in(year.plus(-1));
        if (before.isZero()) return null;

        return BigDecimal.valueOf(in(year).minus(before).pence())
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(before.pence()), 2, RoundingMode.HALF_UP);
    }
}
