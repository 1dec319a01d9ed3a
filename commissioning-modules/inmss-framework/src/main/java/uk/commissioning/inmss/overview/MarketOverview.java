package uk.commissioning.inmss.overview;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementFigures.Figures;
import uk.commissioning.core.placement.PlacementFigures.Sum;
import uk.commissioning.kernel.money.Money;

/// Table 4.1 (domain 2.4, AC-01): schools, placements, shares, average and total annual cost by route on one day.
/// Pure arithmetic on whole pence; each average and the difference are rounded once (MT-01).
public record MarketOverview(
        PlacementDefinition definition,
        List<RouteColumn> routes,
        @Nullable Column onFramework,
        @Nullable Column offFramework,
        @Nullable Column total,
        long otherAttendance) {

    private static final Sum NOTHING = new Sum(0, 0, 0, 0);

    public MarketOverview {
        routes = List.copyOf(routes);
    }

    /// One route's column; `column.shareOfSchools` may add up to more than the whole, because a school can have two.
    public record RouteColumn(Route route, Column column) {}

    /// The measures of some placements, never of none.
    public record Column(
            long schools, Share shareOfSchools, long placements, Share shareOfPlacements, Money cost, long withoutFee) {

        public static Column of(Sum sum, Sum total) {
            return new Column(
                    sum.schools(),
                    new Share(sum.schools(), total.schools()),
                    sum.placements(),
                    new Share(sum.placements(), total.placements()),
                    Money.ofPence(sum.pence()),
                    sum.withoutFee());
        }

        /// In the total column this is the average weighted by placements.
        public Money averageCost() {
            return cost.averageOver(placements);
        }
    }

    public static MarketOverview of(PlacementDefinition definition, Figures figures) {
        var total = figures.total() == null ? NOTHING : figures.total();
        return new MarketOverview(
                definition,
                figures.routes().stream()
                        .map(route -> new RouteColumn(route.route(), Column.of(route.sum(), total)))
                        .toList(),
                column(figures.underAgreements(), total),
                column(figures.spot(), total),
                column(figures.total(), total),
                figures.otherAttendance());
    }

    /// No placement of the definition is active on the day.
    public boolean isEmpty() {
        return total == null;
    }

    /// Average off framework minus average on framework, from the unrounded averages; none unless there are both.
    public @Nullable Money differenceOfAverages() {
        if (onFramework == null || offFramework == null) return null;

        var numerator = pence(offFramework)
                .multiply(BigInteger.valueOf(onFramework.placements))
                .subtract(pence(onFramework).multiply(BigInteger.valueOf(offFramework.placements)));
        var denominator =
                BigInteger.valueOf(onFramework.placements).multiply(BigInteger.valueOf(offFramework.placements));
        return Money.ofPence(new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private static @Nullable Column column(@Nullable Sum sum, Sum total) {
        return sum == null ? null : Column.of(sum, total);
    }

    private static BigInteger pence(Column column) {
        return BigInteger.valueOf(column.cost.pence());
    }
}
