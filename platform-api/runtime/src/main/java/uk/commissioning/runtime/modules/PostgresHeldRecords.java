package uk.commissioning.runtime.modules;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;

/// The functions by which modules count and destroy; their names come from the modules' own descriptors.
final class PostgresHeldRecords implements HeldRecords {

    private final DatabaseClient database;

    PostgresHeldRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Map<String, List<RecordCount>>> of(Collection<PurgeableModule> modules) {
        if (modules.isEmpty()) return Mono.just(Map.of());

        var counting = modules.stream()
                .map(module -> "select '%s' as module, h.record_kind, h.records from %s() h"
                        .formatted(module.id(), module.purge().counting()))
                .collect(Collectors.joining(" union all "));
        return database.sql(counting)
                .map(row -> new Counted(text(row, "module"), count(row)))
                .all()
                .collectList()
                .map(counted ->
                        modules.stream().collect(Collectors.toMap(PurgeableModule::id, module -> of(module, counted))));
    }

    @Override
    public Mono<List<RecordCount>> purge(PurgeableModule module) {
        return database.sql("select p.record_kind, p.records from %s() p"
                        .formatted(module.purge().destroying()))
                .map(PostgresHeldRecords::count)
                .all()
                .collectList()
                .map(counts -> inOrder(module, counts))
                .onErrorMap(failure -> refusal(module, failure));
    }

    @Override
    public Mono<List<RecordCount>> purgedBy(UUID purge, PurgeableModule module) {
        return database.sql("""
                        select d.key as record_kind, cast(d.value as bigint) as records
                        from platform.audit_entry e
                        cross join lateral jsonb_each_text(e.details) d
                        where e.occurred_at > now() - interval '2 days'
                          and e.action = :action and e.record_id = :purge and d.key = any(:kinds)""")
                .bind("action", PurgeModule.PURGED)
                .bind("purge", purge)
                .bind("kinds", module.purge().recordKinds().toArray(String[]::new))
                .map(PostgresHeldRecords::count)
                .all()
                .collectList()
                .map(counts -> inOrder(module, counts));
    }

    private static List<RecordCount> of(PurgeableModule module, List<Counted> counted) {
        var own = counted.stream()
                .filter(one -> one.module().equals(module.id()))
                .map(Counted::count)
                .toList();
        return inOrder(module, own);
    }

    private static List<RecordCount> inOrder(PurgeableModule module, List<RecordCount> counts) {
        var kinds = module.purge().recordKinds();
        return counts.stream()
                .sorted(Comparator.comparingInt(count -> kinds.indexOf(count.kind())))
                .toList();
    }

    /// The functions say no by a state of their own (platform V009, core V011).
    private static Throwable refusal(PurgeableModule module, Throwable failure) {
        return switch (state(failure)) {
            case "CP001" -> Refused.because(ModulesReason.PURGE_COUNCIL_READ_ONLY);
            case "CP002" -> Refused.because(ModulesReason.PURGE_MODULE_IS_ON, module.title());
            case "CP003" -> Refused.because(ModulesReason.PURGE_FILE_BEING_BROUGHT_IN, module.title());
            default -> failure;
        };
    }

    private static String state(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException said && said.getSqlState() != null) return said.getSqlState();
        }
        return "";
    }

    private static RecordCount count(Readable row) {
        return new RecordCount(text(row, "record_kind"), Objects.requireNonNull(row.get("records", Long.class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    private record Counted(String module, RecordCount count) {}
}
