package uk.commissioning.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.FeePrice.Every;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.calendar.SchoolCalendar;
import uk.commissioning.kernel.calendar.SchoolTerm;
import uk.commissioning.kernel.calendar.YearKind;
import uk.commissioning.kernel.money.ApportionmentPolicy;
import uk.commissioning.kernel.money.Money;

/// MT-04, MT-05, MT-08, MT-09 and the figures of AC-21, on contracts.
class MT_04_contracts_on_years_Test {
    private static final UUID SCHOOL = new UUID(1, 1);
    private static final BudgetYear FY_2026 = new BudgetYear(YearKind.FINANCIAL, 2026);
    private static final BudgetYear FY_2027 = new BudgetYear(YearKind.FINANCIAL, 2027);
    private static final BudgetYear AY_2026 = new BudgetYear(YearKind.ACADEMIC, 2026);
    private static final BudgetYear AY_2027 = new BudgetYear(YearKind.ACADEMIC, 2027);
    private static final SchoolCalendar TERMS = new SchoolCalendar(
            List.of(
                    term("Autumn", "2026-09-02", "2026-12-18"),
                    term("Spring", "2027-01-04", "2027-03-25"),
                    term("Summer", "2027-04-12", "2027-07-21")),
            Set.of());

    @Test
    void AC_21_a_year_at_a_school_by_each_policy() {
        var fee = "60,000";
        assertThat(financial(place(fee, "2026-09-01", "2027-08-31", ApportionmentPolicy.CALENDAR_DAYS)))
                .containsExactly(Map.entry(FY_2026, pounds("34,849.32")), Map.entry(FY_2027, pounds("25,150.68")));
        assertThat(financial(place(fee, "2026-09-01", "2027-08-31", ApportionmentPolicy.MONTHS)))
                .containsExactly(Map.entry(FY_2026, pounds("35,000")), Map.entry(FY_2027, pounds("25,000")));
        assertThat(financial(place(fee, "2026-09-01", "2027-08-31", ApportionmentPolicy.TERMS)))
                .containsExactly(Map.entry(FY_2026, pounds("40,000")), Map.entry(FY_2027, pounds("20,000")));
    }

    @Test
    void AC_21_a_late_starter_pays_from_the_day_of_admission() {
        assertThat(financial(place("57,000", "2026-11-09", "2027-08-31", ApportionmentPolicy.CALENDAR_DAYS)))
                .containsExactly(Map.entry(FY_2026, pounds("22,331.51")), Map.entry(FY_2027, pounds("23,893.15")));
    }

    @Test
    void an_academic_year_bears_its_own_fee_whole() {
        var line = place("60,000", "2026-09-01", null, ApportionmentPolicy.CALENDAR_DAYS);
        assertThat(new Commitments(new YearsAsked(AY_2026, 2), Calendars.NONE).of(line))
                .containsExactly(Map.entry(AY_2026, pounds("60,000")), Map.entry(AY_2027, pounds("60,000")));
    }

    @Test
    void a_school_week_belongs_to_the_year_of_its_Monday() {
        var weeks = TERMS.weeks();
        var before = weeks.stream()
                .filter(week -> week.monday().isBefore(LocalDate.of(2027, 4, 1)))
                .count();
        var expected = pounds("57,000")
                .splitOverTime(List.of(BigDecimal.valueOf(before), BigDecimal.valueOf(weeks.size() - before)))
                .getFirst();
        assertThat(financial(place("57,000", "2026-09-01", "2027-08-31", ApportionmentPolicy.SCHOOL_WEEKS))
                        .get(FY_2026))
                .isEqualTo(expected);
    }

    @Test
    void a_calendar_of_which_a_term_is_missing_is_not_used_and_said_to_be_missing() {
        var line = place("60,000", "2026-09-01", "2027-08-31", ApportionmentPolicy.TERMS);
        var twoTerms =
                new Calendars(Map.of(SCHOOL, new SchoolCalendar(TERMS.terms().subList(0, 2), Set.of())));
        var commitments = new Commitments(new YearsAsked(FY_2026, 2), twoTerms);

        assertThat(commitments.lacksCalendar(line)).isTrue();
        assertThat(commitments.of(line)).containsEntry(FY_2026, pounds("34,849.32"));
        assertThat(new Commitments(new YearsAsked(FY_2026, 2), calendars()).lacksCalendar(line))
                .isFalse();
    }

    @Test
    void a_yearly_price_of_a_block_is_for_a_year_from_its_first_day_even_over_a_leap_day() {
        var line = line(
                ContractKind.BLOCK,
                new CommitmentLine.Price(pounds("1,000,000"), Every.YEAR, Vat.NONE),
                days("2027-04-01", "2029-03-31", null),
                new CommitmentLine.Spread(ApportionmentPolicy.CALENDAR_DAYS, null, LocalDate.of(2027, 4, 1)));
        assertThat(new Commitments(new YearsAsked(FY_2026, 4), Calendars.NONE).of(line))
                .containsExactly(
                        Map.entry(FY_2027, pounds("1,000,000")), Map.entry(FY_2027.plus(1), pounds("1,000,000")));
    }

    @Test
    void an_order_for_a_whole_term_costs_it_once() {
        var line = order("3,650", "2027-01-01", "2027-12-31", null);
        assertThat(financial(line))
                .containsExactly(Map.entry(FY_2026, pounds("900")), Map.entry(FY_2027, pounds("2,750")));
        assertThat(financial(order("3,650", "2027-01-01", "2027-12-31", "2027-03-31")))
                .containsExactly(Map.entry(FY_2026, pounds("900")));
        assertThat(financial(order("3,650", "2027-05-01", null, null)))
                .containsExactly(Map.entry(FY_2027, pounds("3,650")));
    }

    @Test
    void MT_08_MT_09_parts_of_a_charge_fall_on_years_as_it_does_and_never_exceed_it() {
        var line = line(
                ContractKind.IPA,
                new CommitmentLine.Price(pounds("60,000.01"), Every.YEAR, new Vat(BigDecimal.valueOf(20), false)),
                days("2026-09-01", "2027-08-31", null),
                new CommitmentLine.Spread(ApportionmentPolicy.CALENDAR_DAYS, null, null));
        var half = new Percentages(BigDecimal.valueOf(50), BigDecimal.valueOf(50));
        var costs = new Commitments(new YearsAsked(FY_2026, 2), Calendars.NONE).costs(line, half);

        var all = costs.values().stream().reduce(YearCost.NOTHING, YearCost::plus);
        assertThat(all.price()).isEqualTo(pounds("60,000.01"));
        assertThat(all.vatNotRecovered()).isEqualTo(pounds("12,000"));
        assertThat(all.contributions()).isEqualTo(pounds("60,000.01"));
        assertThat(costs.values()).allSatisfy(cost -> assertThat(cost.net()).isGreaterThanOrEqualTo(Money.ZERO));
    }

    @Test
    void years_that_are_not_asked_for_change_nothing_of_the_others() {
        var line = place("60,000", "2026-09-01", "2027-08-31", ApportionmentPolicy.CALENDAR_DAYS);
        assertThat(new Commitments(new YearsAsked(FY_2027, 1), Calendars.NONE).of(line))
                .containsExactly(Map.entry(FY_2027, pounds("25,150.68")));
    }

    private static Map<BudgetYear, Money> financial(CommitmentLine line) {
        return new Commitments(new YearsAsked(FY_2026, 2), calendars()).of(line);
    }

    private static Calendars calendars() {
        return new Calendars(Map.of(SCHOOL, TERMS));
    }

    private static CommitmentLine place(String fee, String from, @Nullable String to, ApportionmentPolicy policy) {
        return line(
                ContractKind.IPA,
                new CommitmentLine.Price(pounds(fee), Every.YEAR, Vat.NONE),
                days(from, to, null),
                new CommitmentLine.Spread(policy, SCHOOL, null));
    }

    private static CommitmentLine order(String price, String from, @Nullable String to, @Nullable String ended) {
        return line(
                ContractKind.THERAPY_ORDER,
                new CommitmentLine.Price(pounds(price), Every.TERM, Vat.NONE),
                days(from, to, ended),
                new CommitmentLine.Spread(ApportionmentPolicy.CALENDAR_DAYS, null, null));
    }

    private static CommitmentLine line(
            ContractKind kind, CommitmentLine.Price price, CommitmentLine.Days days, CommitmentLine.Spread spread) {
        return new CommitmentLine(new UUID(2, 2), kind, price, days, spread);
    }

    private static CommitmentLine.Days days(String from, @Nullable String to, @Nullable String ended) {
        return new CommitmentLine.Days(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                ended == null ? null : LocalDate.parse(ended));
    }

    private static Money pounds(String text) {
        return Money.pounds(text);
    }

    private static SchoolTerm term(String name, String from, String to) {
        return new SchoolTerm(name, new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
