package uk.commissioning.reorganisation.territory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The maps of the bound reorganisation. Another reorganisation's map is not there.
public interface Maps {

    Mono<StoredMap> withId(UUID id);

    /// The last version of that name; empty where there is none.
    Mono<StoredMap> newest(MapName name);

    /// The latest first: those before one, or from the beginning.
    Mono<List<MapLine>> list(@Nullable UUID before, int limit);

    /// Waits until nobody else stores a map here, so that numbers follow each other.
    Mono<Void> queue();

    Mono<Void> add(StoredMap map);
}
