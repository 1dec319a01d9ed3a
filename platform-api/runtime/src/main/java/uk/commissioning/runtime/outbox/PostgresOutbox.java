package uk.commissioning.runtime.outbox;

import io.r2dbc.postgresql.codec.Json;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.outbox.Message;
import uk.commissioning.kernel.outbox.Outbox;
import uk.commissioning.kernel.tenancy.Ids;

/// Puts a message beside the change, in its transaction and its council.
final class PostgresOutbox implements Outbox {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseClient database;

    PostgresOutbox(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> add(Message message) {
        return database.sql("""
                insert into platform.outbox (id, type, record_id, payload)
                values (:id, :type, :record_id, :payload)
                """)
                .bind("id", Ids.next())
                .bind("type", message.type())
                .bind("record_id", message.recordId())
                .bind("payload", Json.of(JSON.writeValueAsString(message.payload())))
                .then();
    }
}
