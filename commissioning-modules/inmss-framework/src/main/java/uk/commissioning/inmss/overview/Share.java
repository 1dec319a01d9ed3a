package uk.commissioning.inmss.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A part of a whole, kept exact; percentages are rounded HALF_UP from it each time they are shown (MT-01, SD-03).
public record Share(long part, long whole) {

    private static final int HUNDRED = 100;

    /// One decimal: 61.3. None of a whole that is nothing.
    public @Nullable BigDecimal percent() {
        return rounded(1);
    }

    /// Whole per cent: 61. None of a whole that is nothing.
    public @Nullable BigDecimal wholePercent() {
        return rounded(0);
    }

    private @Nullable BigDecimal rounded(int decimals) {
        if (whole == 0) return null;

        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
