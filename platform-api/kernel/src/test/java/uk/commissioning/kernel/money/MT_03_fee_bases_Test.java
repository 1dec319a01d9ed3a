package uk.commissioning.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.money.Refusals.refusal;

import org.junit.jupiter.api.Test;

/// MT-03 and MT-06.
class MT_03_fee_bases_Test {
    private static final Fee ANNUAL = new Fee(Money.pounds("57,000"), FeeTerms.annual(38));

    @Test
    void an_annual_fee_over_38_weeks_is_a_weekly_fee() {
        assertThat(ANNUAL.in(FeeTerms.weekly(38)).price()).isEqualTo(Money.pounds("1,500.00"));
        assertThat(ANNUAL.in(FeeTerms.termly(38)).price()).isEqualTo(Money.pounds("19,000"));
        assertThat(ANNUAL.in(FeeTerms.daily(190, 38)).price()).isEqualTo(Money.pounds("300"));
        assertThat(ANNUAL.in(FeeTerms.hourly(950, 38)).price()).isEqualTo(Money.pounds("60"));
        assertThat(ANNUAL.in(FeeTerms.session(380, 38)).price()).isEqualTo(Money.pounds("150"));
    }

    @Test
    void a_weekly_fee_is_annual_by_its_own_weeks() {
        assertThat(new Fee(Money.pounds("1,500"), FeeTerms.weekly(38)).annual()).isEqualTo(Money.pounds("57,000"));
        assertThat(new Fee(Money.pounds("4,000"), FeeTerms.weekly(52)).annual()).isEqualTo(Money.pounds("208,000"));
    }

    @Test
    void a_38_week_price_never_becomes_a_52_week_price() {
        var weekly = new Fee(Money.pounds("1,500"), FeeTerms.weekly(38));
        assertThat(refusal(() -> weekly.in(FeeTerms.weekly(52)))).isEqualTo(MoneyReason.FEE_WEEKS_DIFFER);
        assertThat(refusal(() -> weekly.in(FeeTerms.annual(52)))).isEqualTo(MoneyReason.FEE_WEEKS_DIFFER);
        assertThat(refusal(() -> ANNUAL.in(FeeTerms.weekly(52)))).isEqualTo(MoneyReason.FEE_WEEKS_DIFFER);
        assertThat(refusal(() -> ANNUAL.in(FeeTerms.weekly(39)))).isEqualTo(MoneyReason.FEE_WEEKS_DIFFER);
    }

    @Test
    void a_one_off_price_has_no_year() {
        var oneOff = new Fee(Money.pounds("250"), FeeTerms.oneOff());
        assertThat(refusal(oneOff::annual)).isEqualTo(MoneyReason.FEE_HAS_NO_YEAR);
        assertThat(refusal(() -> ANNUAL.in(FeeTerms.oneOff()))).isEqualTo(MoneyReason.FEE_HAS_NO_YEAR);
    }

    @Test
    void terms_that_contradict_themselves_are_refused() {
        assertThat(refusal(() -> FeeTerms.weekly(0))).isEqualTo(MoneyReason.FEE_UNITS_NOT_VALID);
        assertThat(refusal(() -> FeeTerms.weekly(53))).isEqualTo(MoneyReason.FEE_UNITS_NOT_VALID);
        assertThat(refusal(() -> new FeeTerms(FeeBasis.WEEKLY, 52, 38))).isEqualTo(MoneyReason.FEE_UNITS_NOT_VALID);
        assertThat(refusal(() -> new FeeTerms(FeeBasis.ANNUAL, 2, 38))).isEqualTo(MoneyReason.FEE_UNITS_NOT_VALID);
    }
}
