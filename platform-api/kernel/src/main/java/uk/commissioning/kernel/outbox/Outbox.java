package uk.commissioning.kernel.outbox;

import reactor.core.publisher.Mono;

/// Puts a message beside the change, in its transaction; it is delivered at least once, in order per council (A6).
public interface Outbox {

    Mono<Void> add(Message message);
}
