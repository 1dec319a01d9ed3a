package uk.commissioning.reorganisation.territory;

import reactor.core.publisher.Mono;

/// The territory of the bound reorganisation.
public interface Territories {

    Mono<Territory> bound();
}
