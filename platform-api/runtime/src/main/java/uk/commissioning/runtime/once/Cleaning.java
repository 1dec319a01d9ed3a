package uk.commissioning.runtime.once;

import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.runtime.database.DispatcherDatabase;

/// Removes what has expired and belongs to the platform itself: keys after 24 hours, page sessions after their end.
final class Cleaning {

    private final DatabaseClient database;

    Cleaning(DispatcherDatabase dispatcher) {
        this.database = dispatcher.client();
    }

    /// Answers none, so that the loop waits until the next round.
    Mono<Long> clean() {
        return database.sql("delete from platform.idempotency_key where used_at < now() - interval '24 hours'")
                .then()
                .then(database.sql("delete from platform.page_session where expires_at < now()")
                        .then())
                .thenReturn(0L);
    }
}
