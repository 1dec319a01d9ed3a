package uk.commissioning.inmss.comparison;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.Fraction;
import uk.commissioning.kernel.money.Money;

/// Placements, their fees and their total public cost, exact until they are shown.
public record Cost(long placements, Fraction fees, Fraction publicCost, long withoutFee) {

    static final Cost NOTHING = new Cost(0, Fraction.ZERO, Fraction.ZERO, 0);

    static Cost sum(Collection<Cost> costs) {
        return costs.stream().reduce(NOTHING, Cost::plus);
    }

    Cost plus(Cost other) {
        return new Cost(
                placements + other.placements,
                fees.plus(other.fees),
                publicCost.plus(other.publicCost),
                withoutFee + other.withoutFee);
    }

    /// None of no placement.
    public @Nullable Money averageFee() {
        return placements == 0 ? null : exact(fees).asPence();
    }

    /// None of no placement.
    public @Nullable Money averagePublicCost() {
        return placements == 0 ? null : exact(publicCost).asPence();
    }

    /// The exact average of a sum of this many placements.
    Fraction exact(Fraction sum) {
        return sum.dividedBy(Fraction.of(placements, 1));
    }
}
