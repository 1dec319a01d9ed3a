package uk.commissioning.core.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.Money;

/// How a block is used on a day: places bought and places filled (IN-41, AC-24).
public record Occupancy(Block block, int filled) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Places without a child; none where more children attend than places were bought.
    public int free() {
        return Math.max(0, block.places() - filled);
    }

    /// Filled places in percent of those bought, to one decimal.
    public BigDecimal percent() {
        return HUNDRED.multiply(BigDecimal.valueOf(filled))
                .divide(BigDecimal.valueOf(block.places()), 1, RoundingMode.HALF_UP);
    }

    /// What a filled place really costs a year: all of the block over the places filled; none where none is.
    public @Nullable Money unitCost() {
        return filled == 0 ? null : block.yearly().averageOver(filled);
    }

    /// What free places cost a year.
    public Money voidCost() {
        return block.pricePerPlace().times(free());
    }
}
