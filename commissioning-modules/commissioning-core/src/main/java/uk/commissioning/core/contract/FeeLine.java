package uk.commissioning.core.contract;

import java.time.LocalDate;
import java.util.UUID;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.money.MoneyReason;
import uk.commissioning.kernel.refusal.Refused;

/// What a contract costs for one purpose from a day on, excluding VAT (IN-34, MT-01, MT-03).
public record FeeLine(UUID id, FeePurpose purpose, FeePrice price, Vat vat, LocalDate from) {
    /// More than this a year for one child is taken for a slip of the keyboard.
    public static final Money LARGEST = Money.ofPounds(2_000_000);

    /// The amount, unless it is negative or out of all proportion.
    public static Money checked(Money amount) {
        if (amount.isNegative()) throw Refused.because(MoneyReason.AMOUNT_NEGATIVE);
        if (amount.isMoreThan(LARGEST)) {
            throw Refused.because(ContractReason.FEE_TOO_LARGE, LARGEST.formatWholePounds());
        }
        return amount;
    }
}
