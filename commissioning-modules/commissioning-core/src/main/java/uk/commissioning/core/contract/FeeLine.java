package uk.commissioning.core.contract;

import java.time.LocalDate;
import java.util.UUID;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.money.MoneyReason;
import uk.commissioning.kernel.refusal.Refused;

/// What education costs under a contract in a year, excluding VAT (IN-34, MT-01, MT-03).
public record FeeLine(UUID id, Money yearly, LocalDate from) {
    /// More than this a year for one child is taken for a slip of the keyboard.
    public static final Money LARGEST = Money.ofPounds(2_000_000);

    public FeeLine {
        checked(yearly);
    }

    /// The amount, unless it is negative or out of all proportion.
    public static Money checked(Money yearly) {
        if (yearly.isNegative()) throw Refused.because(MoneyReason.AMOUNT_NEGATIVE);
        if (yearly.isMoreThan(LARGEST)) {
            throw Refused.because(ContractReason.FEE_TOO_LARGE, LARGEST.formatWholePounds());
        }
        return yearly;
    }
}
