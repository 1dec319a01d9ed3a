package uk.commissioning.kernel.money;

import uk.commissioning.kernel.refusal.Refused;

/// A price with the terms under which it may be converted (MT-03, MT-06).
public record Fee(Money price, FeeTerms terms) {
    /// Price × units in the year, exact. A one-off price has no year and is refused.
    public Money annual() {
        checkHasYear(terms);
        return price.times(terms.unitsInYear());
    }

    /// The same fee on another basis: annual ÷ units, HALF_UP to the penny. Refused between different numbers of
    /// weeks, because a 52-week price is another price and not a multiple of a 38-week one (MT-06).
    public Fee in(FeeTerms wanted) {
        checkHasYear(wanted);
        var annual = annual();
        if (wanted.weeksInYear() != terms.weeksInYear()) {
            throw Refused.because(MoneyReason.FEE_WEEKS_DIFFER, terms.weeksInYear(), wanted.weeksInYear());
        }
        return new Fee(annual.averageOver(wanted.unitsInYear()), wanted);
    }

    private static void checkHasYear(FeeTerms terms) {
        if (terms.basis() == FeeBasis.ONE_OFF) {
            throw Refused.because(MoneyReason.FEE_HAS_NO_YEAR);
        }
    }
}
