package uk.commissioning.inmss.published;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.Money;

/// Placements of a part and what they cost, never of none; the average is exact until it is shown (MT-01).
public record Computed(long placements, Money total) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Money average() {
        return total.averageOver(placements);
    }

    /// The measure as whole pence, or as a number of placements.
    long of(Measure measure) {
        return switch (measure) {
            case PLACEMENTS -> placements;
            case AVERAGE -> average().pence();
            case TOTAL -> total.pence();
        };
    }

    /// By how many percent the average is above an earlier one, from the exact averages; none above nothing.
    @Nullable
    BigDecimal increaseOfAverage(Computed earlier, int decimals) {
        var now = BigInteger.valueOf(total.pence()).multiply(BigInteger.valueOf(earlier.placements));
        var then = BigInteger.valueOf(earlier.total.pence()).multiply(BigInteger.valueOf(placements));
        return percent(now.subtract(then), then, decimals);
    }

    /// By how many percent the total is above an earlier one; none above nothing.
    @Nullable
    BigDecimal increaseOfTotal(Computed earlier, int decimals) {
        var then = BigInteger.valueOf(earlier.total.pence());
        return percent(BigInteger.valueOf(total.pence()).subtract(then), then, decimals);
    }

    static @Nullable BigDecimal percent(BigInteger part, BigInteger whole, int decimals) {
        if (whole.signum() == 0) return null;

        return new BigDecimal(part.multiply(HUNDRED)).divide(new BigDecimal(whole), decimals, RoundingMode.HALF_UP);
    }
}
