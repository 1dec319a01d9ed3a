package uk.commissioning.kernel.money;

import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.refusal.Refused;

/// An annual fee, the year it is for, and the days actually served, admission and leaving date included (MT-05).
public record Charge(Money annualFee, Period feeYear, Period served) {
    public Charge {
        if (!feeYear.contains(served)) {
            throw Refused.because(MoneyReason.SERVED_OUTSIDE_FEE_YEAR, feeYear.from(), feeYear.to());
        }
    }

    public static Charge forWholeYear(Money annualFee, Period feeYear) {
        return new Charge(annualFee, feeYear, feeYear);
    }
}
