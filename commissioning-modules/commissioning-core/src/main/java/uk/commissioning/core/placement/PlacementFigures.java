package uk.commissioning.core.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.contract.Route;

/// Counts and costs of placements by route, for the overviews of modules (A2). One query; use it inside a
/// transaction, whose permission is the module's own.
public interface PlacementFigures {

    Mono<Figures> byRoute(PlacementDefinition definition);

    /// Sums by route in the order of the routes, only routes with a placement. A school with placements of two routes
    /// is counted in both, and once in each sum over routes. No placements of other attendance are counted, only
    /// told.
    record Figures(
            List<RouteSum> routes,
            @Nullable Sum underAgreements,
            @Nullable Sum spot,
            @Nullable Sum total,
            long otherAttendance) {

        public Figures {
            routes = List.copyOf(routes);
        }
    }

    record RouteSum(Route route, Sum sum) {}

    /// `withoutFee` placements are counted and cost nothing: no fee line of their contract holds on the day.
    record Sum(long schools, long placements, long pence, long withoutFee) {}
}
