package uk.commissioning.core.contract;

import uk.commissioning.kernel.money.FeeBasis;
import uk.commissioning.kernel.money.FeeTerms;
import uk.commissioning.kernel.money.Money;

/// A price and how many units of it there are, every year or in the whole term of the contract. It is never converted
/// by anything but these units (MT-03, MT-06).
public record FeePrice(FeeBasis basis, Money unit, int units, Every every) {

    /// What the units are counted in.
    public enum Every {
        YEAR,
        TERM
    }

    public static FeePrice yearly(Money amount) {
        return new FeePrice(FeeBasis.ANNUAL, amount, 1, Every.YEAR);
    }

    /// A price under the terms of its contract.
    public static FeePrice of(Money unit, FeeTerms terms) {
        var every = terms.basis() == FeeBasis.ONE_OFF ? Every.TERM : Every.YEAR;
        return new FeePrice(terms.basis(), unit, terms.unitsInYear(), every);
    }

    /// So many units, and no more, between the first and the last day.
    public static FeePrice ordered(FeeBasis basis, Money unit, int units) {
        return new FeePrice(basis, unit, units, Every.TERM);
    }

    public static FeePrice once(Money amount) {
        return new FeePrice(FeeBasis.ONE_OFF, amount, 1, Every.TERM);
    }

    /// Price × units, exact: what a year costs, or the whole term.
    public Money amount() {
        return unit.times(units);
    }
}
