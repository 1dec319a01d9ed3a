package uk.commissioning.runtime.audit;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.tenancy.Ids;

/// Writes reads into the log of the council that the transaction is bound to, many in one statement.
final class AccessEntries {

    private final DatabaseClient database;

    AccessEntries(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(List<Entry> entries) {
        return database.sql("""
                insert into platform.access_entry
                    (id, actor, actor_name, roles, purpose, record_kind, record_ids, fields_class, correlation_id)
                select e.id, e.actor, e.actor_name,
                       array(select g.role from platform.person p
                             join platform.council_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id
                             where p.subject = e.actor and g.revoked_at is null order by g.role),
                       e.purpose, e.record_kind, e.record_ids::uuid[], e.fields_class, e.correlation_id
                from unnest(:ids, :actors, :names, :purposes, :kinds, :records, :classes, :correlations)
                     e (id, actor, actor_name, purpose, record_kind, record_ids, fields_class, correlation_id)
                """)
                .bind("ids", entries.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .bind(
                        "actors",
                        entries.stream().map(entry -> entry.who().subject()).toArray(UUID[]::new))
                .bind("names", texts(entries, entry -> entry.who().name()))
                .bind("purposes", texts(entries, entry -> entry.access().purpose()))
                .bind("kinds", texts(entries, entry -> entry.access().recordKind()))
                .bind("records", texts(entries, Entry::records))
                .bind("classes", texts(entries, entry -> entry.access().fieldsClass()))
                .bind("correlations", texts(entries, entry -> entry.who().correlationId()))
                .then();
    }

    private static String[] texts(List<Entry> entries, Function<Entry, String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    /// One read, and who read.
    record Entry(Access access, Who who) {

        private String records() {
            return access.recordIds().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        }
    }
}
