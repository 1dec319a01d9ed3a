package uk.commissioning.core.figures;

import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.PlacementDefinition;

/// Schools, placements and costs by one dimension. One query; use it inside a transaction, whose permission is the
/// module's own.
public interface PlacementBreakdowns {

    Mono<Breakdown> by(Dimension dimension, PlacementDefinition definition);
}
