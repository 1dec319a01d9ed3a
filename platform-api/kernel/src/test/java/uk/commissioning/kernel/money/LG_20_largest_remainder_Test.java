package uk.commissioning.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.money.Refusals.refusal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// LG-20, with the figures of AC-33 and AC-34.
class LG_20_largest_remainder_Test {
    @Test
    void three_equal_shares_of_a_hundred_pounds_lose_no_penny() {
        assertThat(Money.pounds("100.00").split(1, 1, 1))
                .containsExactly(Money.pounds("33.34"), Money.pounds("33.33"), Money.pounds("33.33"));
    }

    @Test
    void ac_33_a_cumbrian_block_is_split_by_money() {
        assertThat(Money.pounds("582,000").splitAmong(keys("Cumberland", 7, "Westmorland and Furness", 4)))
                .isEqualTo(money("Cumberland", "370,363.64", "Westmorland and Furness", "211,636.36"));
    }

    @Test
    void ac_33_a_cumbrian_block_is_split_by_places() {
        var places = LargestRemainder.among(12, keys("Cumberland", 7, "Westmorland and Furness", 4));
        assertThat(places).isEqualTo(Map.of("Cumberland", 8L, "Westmorland and Furness", 4L));
        assertThat(Money.pounds("48,500").times(8)).isEqualTo(Money.pounds("388,000"));
    }

    @Test
    void ac_34_a_kent_block_is_split_by_places() {
        assertThat(LargestRemainder.among(25, keys("East", 9, "Mid", 8, "West", 6, "North", 0)))
                .isEqualTo(Map.of("East", 10L, "Mid", 9L, "West", 6L, "North", 0L));
    }

    @Test
    void ac_34_a_kent_block_is_split_by_money() {
        assertThat(Money.pounds("1,310,000").splitAmong(keys("East", 9, "Mid", 8, "West", 6, "North", 0)))
                .isEqualTo(money("East", "512,608.70", "Mid", "455,652.17", "West", "341,739.13", "North", "0"));
    }

    @Test
    void ac_34_a_shared_cost_is_split_by_population() {
        var population = keys("North", 220_941, "West", 546_029, "Mid", 395_353, "East", 426_734);
        assertThat(Money.pounds("100,000").splitAmong(population))
                .isEqualTo(money("North", "13,903.91", "West", "34,361.83", "Mid", "24,879.72", "East", "26,854.54"));
    }

    @Test
    void a_tie_goes_to_the_larger_key() {
        assertThat(LargestRemainder.among(2, keys("A", 1, "B", 3))).isEqualTo(Map.of("A", 0L, "B", 2L));
        assertThat(LargestRemainder.inOrder(2, List.of(BigDecimal.ONE, BigDecimal.valueOf(3))))
                .containsExactly(0L, 2L);
    }

    @Test
    void a_tie_between_equal_keys_goes_to_the_lower_code() {
        assertThat(LargestRemainder.among(1, keys("B", 5, "A", 5))).isEqualTo(Map.of("A", 1L, "B", 0L));
    }

    @Test
    void a_tie_over_time_goes_to_the_earlier_period_even_if_its_key_is_smaller() {
        assertThat(LargestRemainder.overTime(2, List.of(BigDecimal.ONE, BigDecimal.valueOf(3))))
                .containsExactly(1L, 1L);
    }

    @Test
    void keys_may_be_decimals_and_are_never_rounded() {
        var thirds = List.of(new BigDecimal("0.333333333333333333334"), new BigDecimal("0.333333333333333333333"));
        assertThat(LargestRemainder.overTime(1, thirds)).containsExactly(1L, 0L);
        assertThat(LargestRemainder.overTime(1, thirds.reversed())).containsExactly(0L, 1L);
        assertThat(LargestRemainder.overTime(30, List.of(new BigDecimal("1E+1"), new BigDecimal("5.0"))))
                .containsExactly(20L, 10L);
    }

    @Test
    void a_credit_is_split_like_a_charge() {
        assertThat(Money.pounds("-100").split(1, 1, 1))
                .containsExactly(Money.pounds("-33.34"), Money.pounds("-33.33"), Money.pounds("-33.33"));
    }

    @Test
    void keys_that_cannot_divide_are_refused() {
        assertThat(refusal(() -> Money.pounds("1").split())).isEqualTo(MoneyReason.SPLIT_KEYS_ADD_UP_TO_NOTHING);
        assertThat(refusal(() -> Money.pounds("1").split(0, 0))).isEqualTo(MoneyReason.SPLIT_KEYS_ADD_UP_TO_NOTHING);
        assertThat(refusal(() -> Money.pounds("1").split(2, -1))).isEqualTo(MoneyReason.SPLIT_KEY_NEGATIVE);
        assertThat(refusal(() -> Money.pounds("1").splitOverTime(List.of(new BigDecimal("1e999999")))))
                .isEqualTo(MoneyReason.SPLIT_KEY_TOO_LONG);
    }

    private static Map<String, BigDecimal> keys(Object... codesAndKeys) {
        var keys = new TreeMap<String, BigDecimal>();
        for (var place = 0; place < codesAndKeys.length; place += 2) {
            keys.put((String) codesAndKeys[place], BigDecimal.valueOf((Integer) codesAndKeys[place + 1]));
        }
        return keys;
    }

    private static SortedMap<String, Money> money(String... codesAndPounds) {
        var money = new TreeMap<String, Money>();
        for (var place = 0; place < codesAndPounds.length; place += 2) {
            money.put(codesAndPounds[place], Money.pounds(codesAndPounds[place + 1]));
        }
        return money;
    }
}
