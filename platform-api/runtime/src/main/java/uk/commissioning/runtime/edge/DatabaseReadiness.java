package uk.commissioning.runtime.edge;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Ready means that the pool hands out a connection which answers. Keycloak is not asked: its absence must not take
/// every instance out of service.
final class DatabaseReadiness implements ReactiveHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DatabaseClient database;

    DatabaseReadiness(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Health> health() {
        return database.sql("select 1")
                .fetch()
                .one()
                .timeout(PATIENCE)
                .thenReturn(Health.up().build())
                .onErrorReturn(Health.down().build());
    }
}
