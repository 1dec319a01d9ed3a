package uk.commissioning.kernel.transaction;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// Makes a creation happen once per Idempotency-Key, person and council, for 24 hours (A13). Used inside the
/// transaction that creates. A request without a key creates each time.
public interface Once {

    /// Runs `creation`, or answers the id that the same key made before.
    /// Refuses with `key-used-for-something-else` when the key came with other input.
    /// `input` is hashed, never stored.
    Mono<UUID> create(Object input, Mono<UUID> creation);
}
