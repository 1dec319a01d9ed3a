package uk.commissioning.kernel.money;

import java.math.BigDecimal;
import uk.commissioning.kernel.refusal.Refused;

/// Bounds of percentages, so that no input can make a calculation endless.
final class Percentages {
    private static final int MOST_DECIMALS = 6;

    private Percentages() {}

    static void check(BigDecimal percentage, int least, int most) {
        var tooLong = percentage.scale() > MOST_DECIMALS || percentage.scale() < -MOST_DECIMALS;
        if (tooLong
                || percentage.compareTo(BigDecimal.valueOf(least)) < 0
                || percentage.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw Refused.because(MoneyReason.PERCENTAGE_OUT_OF_RANGE, least, most, MOST_DECIMALS);
        }
    }
}
