package uk.commissioning.runtime.audit;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.audit.PartiesAudit;

/// Tells all councils of a reorganisation in one statement; the role of the transaction reads and writes no entry
/// itself.
final class PostgresPartiesAudit implements PartiesAudit {

    private final DatabaseClient database;

    PostgresPartiesAudit(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> record(UUID reorganisation, Audited event) {
        return Mono.deferContextual(context -> insert(reorganisation, event, Who.in(context)));
    }

    private Mono<Void> insert(UUID reorganisation, Audited event, Who who) {
        return database.sql("""
                        select platform.tell_parties(:reorganisation, :actor, :actor_name, :action,
                            :record_kind, :record_id, :details, :correlation_id)""")
                .bind("reorganisation", reorganisation)
                .bind("actor", who.subject())
                .bind("actor_name", who.name())
                .bind("action", event.action())
                .bind("record_kind", event.recordKind())
                .bind("record_id", event.recordId())
                .bind("details", AuditEntries.json(event.details()))
                .bind("correlation_id", who.correlationId())
                .then();
    }
}
