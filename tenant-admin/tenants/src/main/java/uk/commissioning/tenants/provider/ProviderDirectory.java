package uk.commissioning.tenants.provider;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;

/// The directory of providers, as far as the operator's role reaches: through functions of the core.
interface ProviderDirectory {

    /// Those after a place in the list; none: from the first.
    Mono<List<Duplicate>> duplicates(@Nullable Place after, int limit);

    /// Also by the id of an entry that went into it; empty where there is none.
    Mono<DirectoryProvider> provider(UUID id);

    /// At most twenty, in either order of the two.
    Mono<List<Obstacle>> obstacles(UUID one, UUID other);

    Mono<Outcome> merge(Merger merger, Actor by);

    /// A place in the list of duplicates.
    record Place(int rank, UUID one, UUID other) {

        static Place after(Duplicate duplicate) {
            return new Place(
                    duplicate.sign().rank(),
                    duplicate.one().id(),
                    duplicate.other().id());
        }
    }

    /// How a merger ended; `place` is the table in which something would be there twice.
    record Outcome(Kind kind, int councils, long records, String place) {

        enum Kind {
            MERGED,
            GONE,
            CONFLICT,
            REPEATED
        }
    }
}
