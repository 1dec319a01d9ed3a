package uk.commissioning.runtime.auditing;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// `platform.audit_entry` and `platform.access_entry`, with the number that the seal gave each entry.
final class PostgresLogs implements Logs {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final DatabaseClient database;

    PostgresLogs(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<AuditLine>> audit(LogQuestion question, @Nullable UUID before, int limit) {
        var search = database.sql("""
                with page as (
                    select e.tenant_id, e.id, e.occurred_at, e.actor_name, e.action, e.outcome, e.record_kind,
                           e.record_id, e.details, e.correlation_id
                    from platform.audit_entry e
                    where e.occurred_at >= :start and e.occurred_at < :end
                      and (cast(:before as uuid) is null or (e.occurred_at, e.id)
                           < (select b.occurred_at, b.id from platform.audit_entry b where b.id = :before))
                      and (cast(:person as text) = '' or strpos(lower(e.actor_name), lower(:person)) > 0)
                      and (cast(:action as text) = '' or strpos(e.action, lower(:action)) > 0)
                      and (cast(:record as uuid) is null or e.record_id = :record)
                    order by e.occurred_at desc, e.id desc
                    limit :limit
                )
                select e.id, e.occurred_at, e.actor_name, e.action, e.outcome, e.record_kind, e.record_id,
                       cast(e.details as text) as details, e.correlation_id, s.number as seal
                from page e
                left join platform.seal s on s.tenant_id = e.tenant_id and s.log = 'AUDIT' and s.entry_id = e.id
                order by e.occurred_at desc, e.id desc""");
        return planned()
                .then(bound(search, question, before, limit)
                        .map(PostgresLogs::auditLine)
                        .all()
                        .collectList());
    }

    @Override
    public Mono<List<AccessLine>> access(LogQuestion question, @Nullable UUID before, int limit) {
        var search = database.sql("""
                with page as (
                    select e.tenant_id, e.id, e.occurred_at, e.actor_name, e.roles, e.purpose, e.record_kind,
                           e.record_ids, e.fields_class, e.correlation_id
                    from platform.access_entry e
                    where e.occurred_at >= :start and e.occurred_at < :end
                      and (cast(:before as uuid) is null or (e.occurred_at, e.id)
                           < (select b.occurred_at, b.id from platform.access_entry b where b.id = :before))
                      and (cast(:person as text) = '' or strpos(lower(e.actor_name), lower(:person)) > 0)
                      and (cast(:action as text) = '' or strpos(lower(e.purpose), lower(:action)) > 0)
                      and (cast(:record as uuid) is null or e.record_ids @> array[cast(:record as uuid)])
                    order by e.occurred_at desc, e.id desc
                    limit :limit
                )
                select e.id, e.occurred_at, e.actor_name, e.roles, e.purpose, e.record_kind, e.record_ids,
                       e.fields_class, e.correlation_id, s.number as seal
                from page e
                left join platform.seal s on s.tenant_id = e.tenant_id and s.log = 'ACCESS' and s.entry_id = e.id
                order by e.occurred_at desc, e.id desc""");
        return planned()
                .then(bound(search, question, before, limit)
                        .map(PostgresLogs::accessLine)
                        .all()
                        .collectList());
    }

    /// Each question gets a plan of its own (see PostgresPlacementRegister): one for all reads a council's whole log.
    private Mono<Void> planned() {
        return database.sql("set local plan_cache_mode = force_custom_plan").then();
    }

    private static GenericExecuteSpec bound(
            GenericExecuteSpec search, LogQuestion question, @Nullable UUID before, int limit) {
        var narrowed = search.bind("start", question.start())
                .bind("end", question.end())
                .bind("person", question.person())
                .bind("action", question.action())
                .bind("limit", limit);
        return maybe("before", before, maybe("record", question.record(), narrowed));
    }

    private static GenericExecuteSpec maybe(String name, @Nullable UUID value, GenericExecuteSpec search) {
        return value == null ? search.bindNull(name, UUID.class) : search.bind(name, value);
    }

    private static AuditLine auditLine(Readable row) {
        return new AuditLine(
                value(row, "id", UUID.class),
                value(row, "occurred_at", Instant.class),
                value(row, "actor_name", String.class),
                value(row, "action", String.class),
                value(row, "outcome", String.class),
                value(row, "record_kind", String.class),
                row.get("record_id", UUID.class),
                JSON.readValue(value(row, "details", String.class), DETAILS),
                value(row, "correlation_id", String.class),
                row.get("seal", Long.class));
    }

    private static AccessLine accessLine(Readable row) {
        return new AccessLine(
                value(row, "id", UUID.class),
                value(row, "occurred_at", Instant.class),
                value(row, "actor_name", String.class),
                List.of(value(row, "roles", String[].class)),
                value(row, "purpose", String.class),
                value(row, "record_kind", String.class),
                List.of(value(row, "record_ids", UUID[].class)),
                value(row, "fields_class", String.class),
                value(row, "correlation_id", String.class),
                row.get("seal", Long.class));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }
}
