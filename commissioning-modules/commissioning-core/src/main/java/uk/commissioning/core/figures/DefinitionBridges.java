package uk.commissioning.core.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.PlacementDefinition;

/// From what one definition counts to what another does, placement by placement (domain 2.11), for the overviews of
/// modules. One query; use it inside a transaction, whose permission is the module's own.
public interface DefinitionBridges {

    Mono<List<Pier>> between(PlacementDefinition from, PlacementDefinition to);

    /// Placements in both definitions, or in one of them for the first reason that the other leaves them out. `from`
    /// and `to` are their yearly costs in pence under each, nothing where it does not count them.
    record Pier(Where where, @Nullable LeftOut because, long placements, long fromPence, long toPence) {}

    /// Which of the two definitions counts a placement.
    enum Where {
        BOTH,
        ONLY_FROM,
        ONLY_TO
    }

    /// Why a definition leaves a placement out that another counts, in the order in which it is told.
    enum LeftOut {
        OTHER_ATTENDANCE,
        NOT_AGREED,
        NOT_STARTED,
        ENDED
    }
}
