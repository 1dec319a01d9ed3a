package uk.commissioning.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.calendar.Period;

/// MT-04 and MT-05 for any fee and any days served.
class MT_04_apportionment_conserves_Properties {
    private static final Period YEAR = SchoolYear2026.YEAR;

    @Property(tries = 300)
    void the_years_add_up_to_the_charge(
            @ForAll ApportionmentPolicy policy,
            @ForAll @LongRange(min = 0, max = 100_000_000) long pence,
            @ForAll @IntRange(max = 364) int start,
            @ForAll @IntRange(max = 364) int length) {
        var charge = new Charge(Money.ofPence(pence), YEAR, served(start, length));
        var apportioned = Apportionment.of(policy, SchoolYear2026.calendar()).apportion(charge);

        assertThat(Money.sum(apportioned.byFinancialYear().values())).isEqualTo(apportioned.total());
        assertThat(apportioned.total()).isLessThanOrEqualTo(charge.annualFee());
    }

    @Property(tries = 300)
    void each_year_is_within_a_penny_of_its_days(
            @ForAll @LongRange(min = 0, max = 100_000_000) long pence,
            @ForAll @IntRange(max = 364) int start,
            @ForAll @IntRange(max = 364) int length) {
        var served = served(start, length);
        var apportioned = new Apportionment.CalendarDays().apportion(new Charge(Money.ofPence(pence), YEAR, served));
        apportioned.byFinancialYear().forEach((year, part) -> {
            var quota = apportioned.total().pence() * year.period().daysShared(served);
            assertThat(Math.abs(part.pence() * served.days() - quota)).isLessThan(served.days());
        });
    }

    @Property(tries = 300)
    void a_whole_year_costs_the_whole_fee(
            @ForAll ApportionmentPolicy policy, @ForAll @LongRange(min = 0, max = 100_000_000) long pence) {
        var fee = Money.ofPence(pence);
        var apportioned = Apportionment.of(policy, SchoolYear2026.calendar()).apportion(Charge.forWholeYear(fee, YEAR));
        assertThat(apportioned.total()).isEqualTo(fee);
    }

    @Property(tries = 300)
    void a_handover_within_the_year_costs_what_one_placement_costs_give_or_take_a_penny(
            @ForAll ApportionmentPolicy policy,
            @ForAll @LongRange(min = 0, max = 100_000_000) long pence,
            @ForAll @IntRange(min = 1, max = 364) int day) {
        var fee = Money.ofPence(pence);
        var apportionment = Apportionment.of(policy, SchoolYear2026.calendar());
        var change = YEAR.from().plusDays(day);
        var before = apportionment.apportion(new Charge(fee, YEAR, new Period(YEAR.from(), change.minusDays(1))));
        var after = apportionment.apportion(new Charge(fee, YEAR, new Period(change, YEAR.to())));

        assertThat(before.total().plus(after.total()).minus(fee).pence()).isBetween(-1L, 1L);
    }

    @Property(tries = 300)
    void a_ratio_is_rounded_half_up_once(
            @ForAll @LongRange(min = 0, max = 100_000_000) long pence, @ForAll @IntRange(min = 1, max = 365) int days) {
        var exact = 2 * pence * days + 365;
        assertThat(Money.ofPence(pence)
                        .ratio(BigInteger.valueOf(days), BigInteger.valueOf(365))
                        .pence())
                .isEqualTo(Math.floorDiv(exact, 730));
    }

    @Property(tries = 300)
    void any_fee_year_of_twelve_months_costs_the_whole_fee_by_months(
            @ForAll @LongRange(min = 0, max = 100_000_000) long pence, @ForAll @IntRange(max = 3_000) int start) {
        var from = new FinancialYear(2020).period().from().plusDays(start);
        var year = new Period(from, from.plusYears(1).minusDays(1));
        var apportioned = new Apportionment.Months().apportion(Charge.forWholeYear(Money.ofPence(pence), year));
        assertThat(Money.sum(apportioned.byFinancialYear().values())).isEqualTo(Money.ofPence(pence));
    }

    private static Period served(int start, int length) {
        var from = YEAR.from().plusDays(start);
        var to = from.plusDays(length);
        return new Period(from, to.isAfter(YEAR.to()) ? YEAR.to() : to);
    }
}
