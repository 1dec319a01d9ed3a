package uk.commissioning.runtime.job;

import java.util.UUID;
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
        return Actor.current().flatMap(actor -> {
            var id = Ids.next();
            return database.sql("""
                    insert into platform.job (id, kind, record_id, started_by, starter_name)
                    values (:id, :kind, :record_id, :started_by, left(:starter_name, :name_length))
                    """)
                    .bind("id", id)
                    .bind("kind", kind)
                    .bind("record_id", recordId)
                    .bind("started_by", actor.subject())
                    .bind("starter_name", actor.name())
                    .bind("name_length", NAME)
                    .then()
                    .thenReturn(id);
        });
    }
}
