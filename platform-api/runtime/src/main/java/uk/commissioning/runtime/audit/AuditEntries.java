package uk.commissioning.runtime.audit;

import io.r2dbc.postgresql.codec.Json;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.tenancy.Ids;

/// Writes entries into the audit of the council that the transaction is bound to.
final class AuditEntries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseClient database;

    AuditEntries(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> done(Audited event, Who who) {
        return insert("DONE", event, who);
    }

    Mono<Void> refused(Audited event, Who who) {
        return insert("REFUSED", event, who);
    }

    private Mono<Void> insert(String outcome, Audited event, Who who) {
        return database.sql("""
                insert into platform.audit_entry
                    (id, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
                values (:id, :actor, :actor_name, :action, :outcome, :record_kind, :record_id, :details, :correlation_id)
                """)
                .bind("id", Ids.next())
                .bind("actor", who.subject())
                .bind("actor_name", who.name())
                .bind("action", event.action())
                .bind("outcome", outcome)
                .bind("record_kind", event.recordKind())
                .bind("record_id", event.recordId())
                .bind("details", json(event.details()))
                .bind("correlation_id", who.correlationId())
                .then();
    }

    static Json json(Map<String, String> details) {
        return Json.of(JSON.writeValueAsString(details));
    }
}
