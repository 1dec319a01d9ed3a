package uk.commissioning.core.commitment;

import uk.commissioning.kernel.money.Money;

/// What one year bears: the price excluding VAT, VAT that is not recovered, and what health and social care pay (MT-08,
/// MT-09). Gross = price + VAT not recovered; net = gross − contributions.
public record YearCost(Money price, Money vatNotRecovered, Money health, Money care) {
    public static final YearCost NOTHING = new YearCost(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Money gross() {
        return price.plus(vatNotRecovered);
    }

    public Money contributions() {
        return health.plus(care);
    }

    public Money net() {
        return gross().minus(contributions());
    }

    public YearCost plus(YearCost other) {
        return new YearCost(
                price.plus(other.price),
                vatNotRecovered.plus(other.vatNotRecovered),
                health.plus(other.health),
                care.plus(other.care));
    }
}
