package uk.commissioning.inmss.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.core.contract.Route.DPS;
import static uk.commissioning.core.contract.Route.OPEN_FRAMEWORK;
import static uk.commissioning.core.contract.Route.SPOT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementFigures.Figures;
import uk.commissioning.core.placement.PlacementFigures.RouteSum;
import uk.commissioning.core.placement.PlacementFigures.Sum;
import uk.commissioning.kernel.money.Money;

final class Table_4_1_from_sums {

    private static final PlacementDefinition DEFINITION =
            PlacementDefinition.activeDayPlacements(LocalDate.of(2025, 6, 30));
    private static final Sum ON = new Sum(22, 1_094, 5_957_924_000L, 0);
    private static final Sum OFF = new Sum(88, 690, 4_047_264_000L, 0);
    private static final Sum ALL = new Sum(110, 1_784, 10_005_188_000L, 0);

    private final MarketOverview published = MarketOverview.of(
            DEFINITION, new Figures(List.of(new RouteSum(DPS, ON), new RouteSum(SPOT, OFF)), ON, OFF, ALL, 0));

    @Test
    void AC_01_gives_the_published_figures() {
        var dps = published.routes().getFirst().column();
        var spot = published.routes().getLast().column();

        assertThat(dps.schools()).isEqualTo(22);
        assertThat(spot.schools()).isEqualTo(88);
        assertThat(dps.shareOfSchools().percent()).isEqualByComparingTo("20.0");
        assertThat(spot.shareOfSchools().percent()).isEqualByComparingTo("80.0");
        assertThat(dps.shareOfPlacements().percent()).isEqualByComparingTo("61.3");
        assertThat(spot.shareOfPlacements().percent()).isEqualByComparingTo("38.7");
        assertThat(dps.shareOfPlacements().wholePercent()).hasToString("61");
        assertThat(spot.shareOfPlacements().wholePercent()).hasToString("39");
        assertThat(dps.averageCost().format()).isEqualTo("£54,460.00");
        assertThat(spot.averageCost().format()).isEqualTo("£58,656.00");
    }

    @Test
    void AC_01_gives_total_weighted_average_and_difference() {
        assertThat(published.total()).satisfies(total -> {
            assertThat(total.schools()).isEqualTo(110);
            assertThat(total.placements()).isEqualTo(1_784);
            assertThat(total.cost().format()).isEqualTo("£100,051,880.00");
            assertThat(total.averageCost().format()).isEqualTo("£56,082.89");
        });
        assertThat(published.differenceOfAverages()).isEqualTo(Money.ofPounds(4_196));
    }

    @Test
    void the_difference_is_rounded_once_from_unrounded_averages() {
        var on = new Sum(1, 3, 100, 0);
        var off = new Sum(1, 6, 401, 0);
        var overview = MarketOverview.of(
                DEFINITION,
                new Figures(
                        List.of(new RouteSum(DPS, on), new RouteSum(SPOT, off)), on, off, new Sum(2, 9, 501, 0), 0));

        assertThat(overview.onFramework())
                .satisfies(column -> assertThat(column.averageCost().pence()).isEqualTo(33));
        assertThat(overview.offFramework())
                .satisfies(column -> assertThat(column.averageCost().pence()).isEqualTo(67));
        assertThat(overview.differenceOfAverages()).as("66.83 - 33.33 = 33.50").isEqualTo(Money.ofPence(34));
    }

    @Test
    void a_cheaper_spot_market_has_a_negative_difference() {
        var on = new Sum(1, 1, 500, 0);
        var off = new Sum(1, 2, 333, 0);
        var overview = MarketOverview.of(
                DEFINITION,
                new Figures(
                        List.of(new RouteSum(DPS, on), new RouteSum(SPOT, off)), on, off, new Sum(2, 3, 833, 0), 0));

        assertThat(overview.differenceOfAverages()).as("166.5 - 500 = -333.5").isEqualTo(Money.ofPence(-334));
    }

    @Test
    void two_kinds_of_agreement_are_two_columns_and_one_average_on_framework() {
        var dps = new Sum(4, 3, 300, 0);
        var open = new Sum(3, 1, 200, 0);
        var on = new Sum(5, 4, 500, 0);
        var overview = MarketOverview.of(
                DEFINITION,
                new Figures(List.of(new RouteSum(DPS, dps), new RouteSum(OPEN_FRAMEWORK, open)), on, null, on, 0));

        assertThat(overview.routes())
                .extracting(MarketOverview.RouteColumn::route)
                .containsExactly(DPS, OPEN_FRAMEWORK);
        assertThat(overview.onFramework()).satisfies(column -> {
            assertThat(column.schools()).as("a school on both is one school").isEqualTo(5);
            assertThat(column.averageCost().pence()).isEqualTo(125);
        });
        assertThat(overview.offFramework()).isNull();
        assertThat(overview.differenceOfAverages()).isNull();
    }

    @Test
    void nothing_on_the_day_has_no_columns_and_no_averages() {
        var empty = MarketOverview.of(DEFINITION, new Figures(List.of(), null, null, null, 7));

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.routes()).isEmpty();
        assertThat(empty.total()).isNull();
        assertThat(empty.differenceOfAverages()).isNull();
        assertThat(empty.otherAttendance()).isEqualTo(7);
    }
}
