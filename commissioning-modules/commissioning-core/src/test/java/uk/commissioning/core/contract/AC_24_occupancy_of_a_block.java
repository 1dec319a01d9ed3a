package uk.commissioning.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commissioning.kernel.money.Money;

/// AC-24: what a block costs by the places that are filled.
final class AC_24_occupancy_of_a_block {

    private static final Block BLOCK = new Block(20, Money.ofPounds(50_000));

    @Test
    void eighteen_of_twenty_places() {
        var occupancy = new Occupancy(BLOCK, 18);

        assertThat(occupancy.percent()).isEqualByComparingTo("90.0").hasToString("90.0");
        assertThat(occupancy.free()).isEqualTo(2);
        assertThat(occupancy.unitCost()).isEqualTo(Money.pounds("55555.56"));
        assertThat(occupancy.voidCost()).isEqualTo(Money.ofPounds(100_000));
    }

    @ParameterizedTest
    @CsvSource({"1, 5.0, 1000000.00, 950000", "7, 35.0, 142857.14, 650000", "20, 100.0, 50000.00, 0"})
    void any_other_number(int filled, String percent, String unit, long empty) {
        var occupancy = new Occupancy(BLOCK, filled);

        assertThat(occupancy.percent()).hasToString(percent);
        assertThat(occupancy.unitCost()).isEqualTo(Money.pounds(unit));
        assertThat(occupancy.voidCost()).isEqualTo(Money.ofPounds(empty));
    }

    @Test
    void none_filled_has_no_unit_cost_and_more_than_bought_leaves_none_free() {
        assertThat(new Occupancy(BLOCK, 0).unitCost()).isNull();
        assertThat(new Occupancy(BLOCK, 0).voidCost()).isEqualTo(Money.ofPounds(1_000_000));
        assertThat(new Occupancy(BLOCK, 21).free()).isZero();
        assertThat(new Occupancy(BLOCK, 21).voidCost()).isEqualTo(Money.ZERO);
    }
}
