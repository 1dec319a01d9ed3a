package uk.commissioning.runtime.edge;

import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/// Holds requests until a test opens it.
final class Gate {

    private final AtomicInteger waiting = new AtomicInteger();
    private final Sinks.Empty<Void> open = Sinks.empty();

    Mono<Void> opened() {
        return Mono.defer(() -> {
            waiting.incrementAndGet();
            return open.asMono();
        });
    }

    int waiting() {
        return waiting.get();
    }

    void open() {
        open.tryEmitEmpty().orThrow();
    }
}
