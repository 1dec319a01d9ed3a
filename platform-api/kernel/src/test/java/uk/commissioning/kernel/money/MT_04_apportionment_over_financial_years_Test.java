package uk.commissioning.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.money.Refusals.refusal;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.calendar.AcademicYear;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.calendar.SchoolCalendar;
import uk.commissioning.kernel.calendar.SchoolTerm;

/// MT-04 and MT-05; the figures of AC-21 have a test of their own.
class MT_04_apportionment_over_financial_years_Test {
    private static final FinancialYear FIRST = new FinancialYear(2026);
    private static final FinancialYear SECOND = new FinancialYear(2027);
    private static final Period YEAR = SchoolYear2026.YEAR;
    private static final SchoolCalendar CALENDAR = SchoolYear2026.calendar();

    @Test
    void a_leaver_pays_to_the_leaving_date_inclusive() {
        var oneDay = new Charge(Money.pounds("365"), YEAR, Period.day(YEAR.from()));
        assertThat(new Apportionment.CalendarDays().apportion(oneDay).total()).isEqualTo(Money.pounds("1"));
    }

    @Test
    void a_month_served_in_part_counts_by_its_days() {
        var charge = new Charge(Money.pounds("12,000"), YEAR, SchoolYear2026.period("2026-11-16", "2026-12-31"));
        assertThat(new Apportionment.Months().apportion(charge).total()).isEqualTo(Money.pounds("1,500"));
    }

    @Test
    void a_term_belongs_to_the_year_in_which_it_begins_even_if_served_after_april() {
        var terms = new SchoolCalendar(
                List.of(
                        new SchoolTerm("Spring", SchoolYear2026.period("2027-01-04", "2027-04-09")),
                        new SchoolTerm("Summer", SchoolYear2026.period("2027-04-26", "2027-07-21"))),
                Set.of());
        var charge = new Charge(Money.pounds("20,000"), YEAR, SchoolYear2026.period("2027-04-01", "2027-08-31"));
        var apportioned = new Apportionment.Terms(terms).apportion(charge);

        assertThat(apportioned.in(FIRST)).isEqualTo(Money.pounds("10,000").ratio(nine(), BigInteger.valueOf(96)));
        assertThat(apportioned.in(SECOND)).isEqualTo(Money.pounds("10,000"));
    }

    @Test
    void six_short_terms_fall_like_three_long_ones() {
        var terms = List.of("2026-09-02", "2026-11-02", "2027-01-04", "2027-02-22", "2027-04-12", "2027-06-07").stream()
                .map(LocalDate::parse)
                .map(start -> new SchoolTerm("Term of " + start, new Period(start, start.plusDays(34))))
                .toList();
        var apportioned = new Apportionment.Terms(new SchoolCalendar(terms, Set.of()))
                .apportion(Charge.forWholeYear(Money.pounds("60,000"), YEAR));

        assertThat(apportioned.in(FIRST)).isEqualTo(Money.pounds("40,000"));
        assertThat(apportioned.in(SECOND)).isEqualTo(Money.pounds("20,000"));
    }

    @Test
    void school_weeks_fall_by_the_published_calendar_of_the_site() {
        var weeks = CALENDAR.weeks();
        var first = weeks.stream()
                .filter(week -> FIRST.period().contains(week.monday()))
                .count();
        assertThat(weeks).hasSize(39);
        assertThat(first).isEqualTo(26);

        var apportioned =
                new Apportionment.SchoolWeeks(CALENDAR).apportion(Charge.forWholeYear(Money.pounds("39,000"), YEAR));
        assertThat(apportioned.in(FIRST)).isEqualTo(Money.pounds("26,000"));
        assertThat(apportioned.in(SECOND)).isEqualTo(Money.pounds("13,000"));
    }

    @Test
    void a_week_belongs_to_the_year_of_its_monday() {
        var acrossApril = new SchoolCalendar(
                List.of(new SchoolTerm("Spring", SchoolYear2026.period("2027-03-30", "2027-04-02"))), Set.of());
        var apportioned =
                new Apportionment.SchoolWeeks(acrossApril).apportion(Charge.forWholeYear(Money.pounds("1,500"), YEAR));
        assertThat(apportioned.byFinancialYear()).containsExactly(Map.entry(FIRST, Money.pounds("1,500")));
    }

    @Test
    void a_week_served_in_part_counts_by_its_school_days() {
        var charge = new Charge(Money.pounds("39,000"), YEAR, SchoolYear2026.period("2026-11-12", "2026-11-20"));
        assertThat(new Apportionment.SchoolWeeks(CALENDAR).apportion(charge).total())
                .isEqualTo(Money.pounds("1,400"));
    }

    @Test
    void days_served_only_in_the_holidays_cost_nothing_by_school_weeks() {
        var charge = new Charge(Money.pounds("39,000"), YEAR, SchoolYear2026.period("2027-08-01", "2027-08-31"));
        var apportioned = new Apportionment.SchoolWeeks(CALENDAR).apportion(charge);
        assertThat(apportioned.total()).isEqualTo(Money.ZERO);
        assertThat(apportioned.byFinancialYear()).isEmpty();
    }

    @Test
    void a_leap_year_has_366_days() {
        var leap = new AcademicYear(2027).period();
        var charge = new Charge(Money.pounds("366"), leap, Period.day(LocalDate.parse("2028-02-29")));
        assertThat(new Apportionment.CalendarDays().apportion(charge).total()).isEqualTo(Money.pounds("1"));
    }

    @Test
    void what_cannot_be_apportioned_is_refused() {
        var outside = SchoolYear2026.period("2026-08-31", "2027-08-31");
        var later = Charge.forWholeYear(Money.pounds("1"), new AcademicYear(2027).period());

        assertThat(refusal(() -> new Charge(Money.pounds("1"), YEAR, outside)))
                .isEqualTo(MoneyReason.SERVED_OUTSIDE_FEE_YEAR);
        assertThat(refusal(() -> Apportionment.of(ApportionmentPolicy.TERMS, null)))
                .isEqualTo(MoneyReason.SCHOOL_CALENDAR_NEEDED);
        assertThat(refusal(() -> new Apportionment.Terms(CALENDAR).apportion(later)))
                .isEqualTo(MoneyReason.SCHOOL_CALENDAR_EMPTY_FOR_FEE_YEAR);
    }

    @Test
    void the_word_on_the_contract_finds_the_policy() {
        for (var policy : ApportionmentPolicy.values()) {
            assertThat(Apportionment.of(policy, CALENDAR).policy()).isEqualTo(policy);
        }
    }

    private static BigInteger nine() {
        return BigInteger.valueOf(9);
    }
}
