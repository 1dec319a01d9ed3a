package uk.commissioning.therapies.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commissioning.core.commitment.Calendars;
import uk.commissioning.core.commitment.CommitmentLine;
import uk.commissioning.core.commitment.Commitments;
import uk.commissioning.core.commitment.YearsAsked;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.FeePrice.Every;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.YearKind;
import uk.commissioning.kernel.money.ApportionmentPolicy;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.therapies.order.Arrangement;
import uk.commissioning.therapies.order.TherapyType;

/// Domain 4.5: £381,707 and £428,917 are £810,624 and a growth of 12.37%.
final class Domain_4_5_spend_and_growth {

    private static final BudgetYear FIRST = new BudgetYear(YearKind.FINANCIAL, 2019);
    private static final BudgetYear SECOND = FIRST.plus(1);

    @Test
    void growth_is_rounded_once_from_exact_amounts() {
        var sums = sums(Map.of(FIRST, Money.ofPounds(381_707), SECOND, Money.ofPounds(428_917)));

        assertThat(sums.growth(SECOND)).hasToString("12.37");
        assertThat(sums.growth(FIRST)).isNull();
    }

    @Test
    void growth_may_be_negative_and_halves_go_up() {
        assertThat(sums(Map.of(FIRST, Money.ofPence(20_000), SECOND, Money.ofPence(15_000)))
                        .growth(SECOND))
                .hasToString("-25.00");
        assertThat(sums(Map.of(FIRST, Money.ofPence(20_000), SECOND, Money.ofPence(20_001)))
                        .growth(SECOND))
                .hasToString("0.01");
        assertThat(sums(Map.of(FIRST, Money.ofPence(20_000))).growth(SECOND)).hasToString("-100.00");
    }

    @Test
    void growth_out_of_nothing_is_none() {
        assertThat(sums(Map.of(SECOND, Money.ofPence(1))).growth(SECOND)).isNull();
    }

    @Test
    void each_way_to_group_adds_up_to_the_total_to_the_penny() {
        var asked = new YearsAsked(FIRST, 3);
        var spend = Spend.of(
                asked,
                List.of(
                        line(TherapyType.SLT, Arrangement.PREFERRED, Listing.ON_LIST, 100_001),
                        line(TherapyType.OT, Arrangement.NON_PREFERRED, Listing.OFF_LIST, 99_999),
                        line(TherapyType.SLT, Arrangement.PERSONAL_BUDGET, Listing.ON_LIST, 7)),
                new Commitments(asked, Calendars.NONE));

        for (var year : asked.years()) {
            var total = spend.total().in(year);
            assertThat(sum(spend.byType(), year)).isEqualTo(total);
            assertThat(sum(spend.byArrangement(), year)).isEqualTo(total);
            assertThat(sum(spend.byListing(), year)).isEqualTo(total);
        }
        assertThat(Money.sum(spend.total().byYear().values())).isEqualTo(Money.ofPence(200_007));
        assertThat(spend.byType()).containsOnlyKeys(TherapyType.SLT, TherapyType.OT);
    }

    @Test
    void what_costs_nothing_in_the_years_asked_for_is_not_there() {
        var asked = new YearsAsked(FIRST.plus(-5), 2);
        var spend = Spend.of(
                asked,
                List.of(line(TherapyType.SLT, Arrangement.PREFERRED, Listing.ON_LIST, 100)),
                new Commitments(asked, Calendars.NONE));

        assertThat(spend.isEmpty()).isTrue();
        assertThat(spend.byType()).isEmpty();
    }

    private static Money sum(Map<?, YearSums> groups, BudgetYear year) {
        return Money.sum(groups.values().stream().map(sums -> sums.in(year)).toList());
    }

    private static YearSums sums(Map<BudgetYear, Money> byYear) {
        return new YearSums(new TreeMap<>(byYear));
    }

    /// From 1 September 2019 to 20 July 2021: three financial years.
    private static Spend.Line line(TherapyType type, Arrangement arrangement, Listing listing, long pence) {
        return new Spend.Line(
                type,
                arrangement,
                listing,
                new CommitmentLine(
                        UUID.randomUUID(),
                        ContractKind.THERAPY_ORDER,
                        new CommitmentLine.Price(Money.ofPence(pence), Every.TERM, Vat.NONE),
                        new CommitmentLine.Days(LocalDate.of(2019, 9, 1), LocalDate.of(2021, 7, 20), null),
                        new CommitmentLine.Spread(ApportionmentPolicy.CALENDAR_DAYS, null, null)));
    }
}
