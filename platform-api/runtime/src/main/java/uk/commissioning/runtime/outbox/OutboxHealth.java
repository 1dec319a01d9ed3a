package uk.commissioning.runtime.outbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import reactor.core.publisher.Mono;

/// Says how many messages are set aside and wait for somebody to look. A number and nothing else: everybody may ask.
final class OutboxHealth implements ReactiveHealthIndicator {

    /// Its name in the health group of `outbox.properties`.
    static final String NAME = "outboxMessages";

    private final WaitingMessages messages;

    OutboxHealth(WaitingMessages messages) {
        this.messages = messages;
    }

    @Override
    public Mono<Health> health() {
        return messages.setAside()
                .map(number -> Health.up().withDetail("setAside", number).build())
                .onErrorReturn(Health.unknown().build());
    }
}
