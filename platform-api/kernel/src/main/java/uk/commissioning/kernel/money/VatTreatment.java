package uk.commissioning.kernel.money;

import java.math.BigDecimal;
import uk.commissioning.kernel.calendar.Validity;

/// How a kind of line is taxed, from when to when, and who says so (MT-08, MT-12). Needs a lawyer's eye where mixed.
public record VatTreatment(BigDecimal ratePercent, boolean recoverable, Validity validity, String source) {
    private static final int HIGHEST_RATE = 100;

    public VatTreatment {
        Percentages.check(ratePercent, 0, HIGHEST_RATE);
    }
}
