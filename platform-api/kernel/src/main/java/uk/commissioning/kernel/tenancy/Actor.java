package uk.commissioning.kernel.tenancy;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// The person (or system) behind a request: the token's subject and the name to show.
public record Actor(UUID subject, String name) {

    /// The platform itself, for work that no person started.
    public static final Actor PLATFORM = new Actor(new UUID(0, 0), "Platform");

    /// The actor of the running request; an error where none is bound.
    public static Mono<Actor> current() {
        return Mono.deferContextual(context -> Mono.just(context.get(Actor.class)));
    }
}
