package uk.commissioning.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.money.Refusals.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.money.Uplift.PricedPeriod;

/// MT-07 and IN-32, with the figures of AC-19 and AC-20.
class MT_07_uplift_and_cost_avoidance_Test {
    private static final Period YEAR = SchoolYear2026.YEAR;
    private static final Uplift UPLIFT = uplift("55,000", "8", "3", "2026-09-01");

    @Test
    void requested_agreed_and_avoided_in_a_year() {
        assertThat(UPLIFT.requested()).isEqualTo(Money.pounds("59,400"));
        assertThat(UPLIFT.agreed()).isEqualTo(Money.pounds("56,650"));
        assertThat(UPLIFT.avoidedInYear()).isEqualTo(Money.pounds("2,750"));
    }

    @Test
    void avoidance_falls_on_the_financial_years_by_days() {
        var avoided = UPLIFT.avoided(YEAR, YEAR, new Apportionment.CalendarDays());
        assertThat(avoided.in(new FinancialYear(2026))).isEqualTo(Money.pounds("1,597.26"));
        assertThat(avoided.in(new FinancialYear(2027))).isEqualTo(Money.pounds("1,152.74"));
    }

    @Test
    void a_leaver_avoids_only_to_the_leaving_date() {
        var leaver = SchoolYear2026.period("2025-09-01", "2026-09-30");
        var avoided = UPLIFT.avoided(YEAR, leaver, new Apportionment.CalendarDays());
        assertThat(avoided.total()).isEqualTo(Money.pounds("226.03"));
    }

    @Test
    void a_placement_not_live_on_the_effective_date_avoids_nothing() {
        var later = SchoolYear2026.period("2026-09-02", "2027-08-31");
        assertThat(UPLIFT.avoided(YEAR, later, new Apportionment.CalendarDays()).total())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void avoidance_is_never_negative() {
        assertThat(uplift("55,000", "3", "8", "2026-09-01").avoidedInYear()).isEqualTo(Money.ZERO);
    }

    @Test
    void ac_19_amounts() {
        assertThat(uplift("52,000", "2.5", "2.5", "2026-09-01").requested()).isEqualTo(Money.pounds("53,300"));
        var negotiated = uplift("52,000", "7.5", "4", "2026-09-01");
        assertThat(negotiated.requested()).isEqualTo(Money.pounds("55,900"));
        assertThat(negotiated.agreed()).isEqualTo(Money.pounds("54,080"));
        assertThat(negotiated.avoidedInYear()).isEqualTo(Money.pounds("1,820"));
    }

    @Test
    void ac_20_published_totals() {
        var recent = Money.pounds("24,445").times(41).plus(Money.pounds("24,471"));
        var before = Money.pounds("26,060").times(39).plus(Money.pounds("26,096"));
        assertThat(recent).isEqualTo(Money.pounds("1,026,716"));
        assertThat(before).isEqualTo(Money.pounds("1,042,436"));
        assertThat(recent.plus(before)).isEqualTo(Money.pounds("2,069,152"));
    }

    @Test
    void an_uplift_within_the_year_has_a_row_for_each_side() {
        var sides = uplift("36,500", "20", "10", "2027-04-01").sides(YEAR);
        assertThat(sides)
                .containsExactly(
                        new PricedPeriod(
                                SchoolYear2026.period("2026-09-01", "2027-03-31"),
                                Money.pounds("36,500"),
                                Money.pounds("21,200")),
                        new PricedPeriod(
                                SchoolYear2026.period("2027-04-01", "2027-08-31"),
                                Money.pounds("40,150"),
                                Money.pounds("16,830")));
    }

    @Test
    void an_uplift_on_the_first_day_or_after_the_year_has_one_row() {
        assertThat(UPLIFT.sides(YEAR))
                .isEqualTo(List.of(new PricedPeriod(YEAR, Money.pounds("56,650"), Money.pounds("56,650"))));
        assertThat(uplift("55,000", "8", "3", "2027-09-01").sides(YEAR))
                .isEqualTo(List.of(new PricedPeriod(YEAR, Money.pounds("55,000"), Money.pounds("55,000"))));
    }

    @Test
    void percentages_are_bounded() {
        assertThat(refusal(() -> uplift("1", "1001", "0", "2026-09-01")))
                .isEqualTo(MoneyReason.PERCENTAGE_OUT_OF_RANGE);
        assertThat(refusal(() -> uplift("1", "1", "1e-9", "2026-09-01")))
                .isEqualTo(MoneyReason.PERCENTAGE_OUT_OF_RANGE);
    }

    private static Uplift uplift(String fee, String requested, String agreed, String effective) {
        return new Uplift(
                Money.pounds(fee), new BigDecimal(requested), new BigDecimal(agreed), LocalDate.parse(effective));
    }
}
