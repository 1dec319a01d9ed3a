package uk.commissioning.runtime.job;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.job.Jobs;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.Ids;

/// Queues work beside the change that asks for it, in its transaction.
final class PostgresJobs implements Jobs {

    private static final int NAME = 200;

    private final DatabaseClient database;

    PostgresJobs(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<UUID> start(String kind, UUID recordId) {
        return start(kind, recordId, null);
    }

    @Override
    public Mono<UUID> startAt(Instant then, String kind, UUID recordId) {
        return start(kind, recordId, then);
    }

    private Mono<UUID> start(String kind, UUID recordId, @Nullable Instant notBefore) {
        return Actor.current().flatMap(actor -> {
            var id = Ids.next();
            return database.sql("""
                    insert into platform.job (id, kind, record_id, started_by, starter_name, not_before)
                    values (:id, :kind, :record_id, :started_by, left(:starter_name, :name_length),
                            coalesce(:not_before, now()))
                    """)
                    .bind("id", id)
                    .bind("kind", kind)
                    .bind("record_id", recordId)
                    .bind("started_by", actor.subject())
                    .bind("starter_name", actor.name())
                    .bind("name_length", NAME)
                    .bind("not_before", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, notBefore))
                    .then()
                    .thenReturn(id);
        });
    }
}
