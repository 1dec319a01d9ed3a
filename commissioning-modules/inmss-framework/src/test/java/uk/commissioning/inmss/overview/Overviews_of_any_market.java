package uk.commissioning.inmss.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementFigures.Figures;
import uk.commissioning.core.placement.PlacementFigures.RouteSum;
import uk.commissioning.core.placement.PlacementFigures.Sum;
import uk.commissioning.core.placement.RouteWords;
import uk.commissioning.kernel.money.Money;

final class Overviews_of_any_market {

    @Property
    void totals_are_the_sums_of_the_routes(@ForAll("markets") MarketOverview overview) {
        var columns = overview.routes().stream()
                .map(MarketOverview.RouteColumn::column)
                .toList();

        assertThat(overview.total()).satisfies(total -> {
            assertThat(columns.stream()
                            .mapToLong(MarketOverview.Column::placements)
                            .sum())
                    .isEqualTo(total.placements());
            assertThat(Money.sum(
                            columns.stream().map(MarketOverview.Column::cost).toList()))
                    .isEqualTo(total.cost());
        });
    }

    @Property
    void exact_shares_of_placements_add_up_to_the_whole(@ForAll("markets") MarketOverview overview) {
        var shares = overview.routes().stream()
                .map(route -> route.column().shareOfPlacements())
                .toList();

        assertThat(shares.stream().mapToLong(Share::part).sum())
                .isEqualTo(shares.getFirst().whole());
    }

    @Property
    void rounded_shares_are_off_by_less_than_half_a_unit_for_each_route(@ForAll("markets") MarketOverview overview) {
        var sum = overview.routes().stream()
                .map(route -> route.column().shareOfPlacements().percent())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum.subtract(BigDecimal.valueOf(100)).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.05")
                        .multiply(BigDecimal.valueOf(overview.routes().size())));
    }

    @Property
    void the_weighted_average_lies_between_the_cheapest_and_the_dearest_route(
            @ForAll("markets") MarketOverview overview) {
        var averages = overview.routes().stream()
                .map(route -> route.column().averageCost())
                .sorted()
                .toList();

        assertThat(overview.total())
                .satisfies(total -> assertThat(total.averageCost()).isBetween(averages.getFirst(), averages.getLast()));
    }

    @Property
    void the_difference_is_within_a_penny_of_the_shown_averages(@ForAll("markets") MarketOverview overview) {
        var on = overview.onFramework();
        var off = overview.offFramework();
        var difference = overview.differenceOfAverages();

        assertThat(difference == null).isEqualTo(on == null || off == null);
        if (on == null || off == null || difference == null) return;
        assertThat(Math.abs(difference.pence()
                        - off.averageCost().minus(on.averageCost()).pence()))
                .isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<MarketOverview> markets() {
        var sums = Combinators.combine(
                        Arbitraries.longs().between(1, 200),
                        Arbitraries.longs().between(1, 5_000),
                        Arbitraries.longs().between(0, 50_000_000_000L))
                .as((schools, placements, pence) -> new Sum(schools, placements, pence, 0));
        return Arbitraries.maps(Arbitraries.of(Route.class), sums).ofMinSize(1).map(byRoute -> {
            var routes = new ArrayList<RouteSum>();
            for (var route : Route.values()) {
                if (byRoute.containsKey(route)) routes.add(new RouteSum(route, byRoute.get(route)));
            }
            return MarketOverview.of(
                    PlacementDefinition.activeDayPlacements(LocalDate.of(2025, 6, 30)), figures(routes));
        });
    }

    private static Figures figures(List<RouteSum> routes) {
        return new Figures(
                routes,
                sum(routes.stream()
                        .filter(route -> RouteWords.isUnderAgreement(route.route()))
                        .toList()),
                sum(routes.stream()
                        .filter(route -> !RouteWords.isUnderAgreement(route.route()))
                        .toList()),
                sum(routes),
                0);
    }

    private static @Nullable Sum sum(List<RouteSum> routes) {
        return routes.stream()
                .map(RouteSum::sum)
                .reduce((one, other) -> new Sum(
                        one.schools() + other.schools(),
                        one.placements() + other.placements(),
                        one.pence() + other.pence(),
                        0))
                .orElse(null);
    }
}
