package uk.commissioning.core.contract;

import uk.commissioning.kernel.money.Money;

/// Places bought for a year at a fixed price each, filled or not (IN-35, IN-40).
public record Block(int places, Money pricePerPlace) {

    /// What the whole block costs a year.
    public Money yearly() {
        return pricePerPlace.times(places);
    }
}
