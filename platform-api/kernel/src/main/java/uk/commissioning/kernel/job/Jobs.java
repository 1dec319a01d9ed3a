package uk.commissioning.kernel.job;

import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Starts long work, in the transaction that asks for it (A10).
public interface Jobs {

    /// Queues work of a kind on a record; answers the job's id.
    Mono<UUID> start(String kind, UUID recordId);

    /// The same, to begin no sooner than then.
    Mono<UUID> startAt(Instant then, String kind, UUID recordId);
}
