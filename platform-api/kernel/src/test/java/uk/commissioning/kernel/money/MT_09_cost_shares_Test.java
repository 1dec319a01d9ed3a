package uk.commissioning.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.money.Refusals.refusal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// MT-09.
class MT_09_cost_shares_Test {
    @Test
    void percentages_and_amounts_leave_the_net_cost() {
        var funding = Funding.of(
                Money.pounds("150,000"), List.of(percentage("Health", "25"), amount("Social care", "40,000")));
        assertThat(funding.contributions())
                .isEqualTo(Map.of("Health", Money.pounds("37,500"), "Social care", Money.pounds("40,000")));
        assertThat(funding.net()).isEqualTo(Money.pounds("72,500"));
    }

    @Test
    void thirds_of_a_penny_go_by_largest_remainder() {
        var shares = List.of(percentage("Social care", "33.333333"), percentage("Health", "33.333333"));
        var funding = Funding.of(Money.pounds("100.00"), shares);
        assertThat(funding.contributions())
                .isEqualTo(Map.of("Health", Money.pounds("33.33"), "Social care", Money.pounds("33.33")));
        assertThat(funding.net()).isEqualTo(Money.pounds("33.34"));
    }

    @Test
    void the_order_of_the_shares_does_not_matter() {
        var shares = List.of(percentage("Health", "12.5"), percentage("Social care", "12.5"));
        assertThat(Funding.of(Money.ofPence(101), shares)).isEqualTo(Funding.of(Money.ofPence(101), shares.reversed()));
    }

    @Test
    void nobody_else_pays() {
        assertThat(Funding.of(Money.pounds("10"), List.of()).net()).isEqualTo(Money.pounds("10"));
        assertThat(Funding.of(Money.ZERO, List.of(percentage("Health", "50"))).net())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void shares_that_do_not_fit_are_refused() {
        var gross = Money.pounds("100");
        assertThat(refusal(() -> Funding.of(gross, List.of(percentage("A", "60"), percentage("B", "60")))))
                .isEqualTo(MoneyReason.COST_SHARES_EXCEED_GROSS);
        assertThat(refusal(() -> Funding.of(gross, List.of(percentage("A", "60"), amount("B", "50")))))
                .isEqualTo(MoneyReason.COST_SHARES_EXCEED_GROSS);
        assertThat(refusal(() -> Funding.of(gross, List.of(percentage("A", "1"), amount("A", "1")))))
                .isEqualTo(MoneyReason.COST_SHARE_CONTRIBUTOR_TWICE);
        assertThat(refusal(() -> amount("A", "-1"))).isEqualTo(MoneyReason.AMOUNT_NEGATIVE);
        assertThat(refusal(() -> percentage(" ", "1"))).isEqualTo(MoneyReason.COST_SHARE_CONTRIBUTOR_MISSING);
        assertThat(refusal(() -> percentage("A", "100.5"))).isEqualTo(MoneyReason.PERCENTAGE_OUT_OF_RANGE);
    }

    private static CostShare percentage(String contributor, String percent) {
        return new CostShare.Percentage(contributor, new BigDecimal(percent));
    }

    private static CostShare amount(String contributor, String pounds) {
        return new CostShare.Amount(contributor, Money.pounds(pounds));
    }
}
