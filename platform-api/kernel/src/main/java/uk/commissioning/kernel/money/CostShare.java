package uk.commissioning.kernel.money;

import java.math.BigDecimal;
import uk.commissioning.kernel.refusal.Refused;

/// What one contributor, such as health or social care, pays towards a placement (MT-09).
public sealed interface CostShare {
    String contributor();

    /// A percentage of the gross cost.
    record Percentage(String contributor, BigDecimal percent) implements CostShare {
        private static final int WHOLE = 100;

        public Percentage {
            checkContributor(contributor);
            Percentages.check(percent, 0, WHOLE);
        }
    }

    /// A fixed amount.
    record Amount(String contributor, Money amount) implements CostShare {
        public Amount {
            checkContributor(contributor);
            if (amount.isNegative()) {
                throw Refused.because(MoneyReason.AMOUNT_NEGATIVE);
            }
        }
    }

    private static void checkContributor(String contributor) {
        if (contributor.isBlank()) {
            throw Refused.because(MoneyReason.COST_SHARE_CONTRIBUTOR_MISSING);
        }
    }
}
