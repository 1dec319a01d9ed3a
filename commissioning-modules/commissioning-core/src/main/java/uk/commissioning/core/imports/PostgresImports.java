package uk.commissioning.core.imports;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.postgres.PostgresColumns;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.tenancy.Actor;

/// Imports in PostgreSQL.
final class PostgresImports implements Imports {
    /// After every id: a list without a cursor begins at its end.
    private static final UUID NEWEST = new UUID(-1, -1);

    private final DatabaseClient database;

    PostgresImports(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> lock() {
        return database.sql("""
                        select pg_advisory_xact_lock(
                            hashtextextended('core import ' || current_setting('app.tenant_id'), 0))""").then();
    }

    @Override
    public Mono<Void> add(FileImport started, byte[] sealedFile) {
        return Actor.current()
                .flatMap(actor -> database.sql("""
                        insert into core.import (id, kind, file_name, bytes, trial, file_sealed, job_id, started_by)
                        values (:id, :kind, :name, :bytes, :trial, :file, :job, :by)""")
                        .bind("id", started.id())
                        .bind("kind", started.sent().kind())
                        .bind("name", started.sent().fileName())
                        .bind("bytes", started.sent().bytes())
                        .bind("trial", started.sent().trial())
                        .bind("file", sealedFile)
                        .bind("job", started.jobId())
                        .bind("by", actor.subject())
                        .then());
    }

    @Override
    public Mono<FileImport> withId(UUID id) {
        return database.sql("""
                        select i.id, i.kind, i.file_name, i.bytes, i.trial, i.job_id, i.state, i.rows, i.added,
                               i.changed, i.unchanged, i.problems, i.questions, i.notices, i.reason, i.started_at,
                               i.finished_at, i.expires_at
                        from core.import i
                        where i.id = :id""").bind("id", id).map(PostgresImports::fileImport).one();
    }

    @Override
    public Mono<List<FileImport>> latest(Collection<String> kinds, @Nullable UUID after, int limit) {
        return database.sql("""
                        select i.id, i.kind, i.file_name, i.bytes, i.trial, i.job_id, i.state, i.rows, i.added,
                               i.changed, i.unchanged, i.problems, i.questions, i.notices, i.reason, i.started_at,
                               i.finished_at, i.expires_at
                        from core.import i
                        where i.kind = any(:kinds) and i.id < :after
                        order by i.id desc
                        limit :limit""")
                .bind("kinds", PostgresColumns.of(kinds).texts(kind -> kind))
                .bind("after", after == null ? NEWEST : after)
                .bind("limit", limit)
                .map(PostgresImports::fileImport)
                .all()
                .collectList();
    }

    @Override
    public Mono<byte[]> sealedFile(UUID id) {
        return database.sql("""
                        select i.file_sealed as sealed from core.import i
                        where i.id = :id and i.file_sealed is not null""")
                .bind("id", id)
                .map(row -> new PostgresRow(row).bytes("sealed"))
                .one();
    }

    @Override
    public Mono<byte[]> sealedReport(UUID id) {
        return database.sql("""
                        select i.report_sealed as sealed from core.import i
                        where i.id = :id and i.report_sealed is not null""")
                .bind("id", id)
                .map(row -> new PostgresRow(row).bytes("sealed"))
                .one();
    }

    @Override
    public Mono<Void> finish(UUID id, FileImport.Result result, byte @Nullable [] sealedReport) {
        return database.sql("""
                        update core.import i set
                            state = :state, rows = :rows, added = :added, changed = :changed, unchanged = :unchanged,
                            problems = :problems, questions = :questions, notices = :notices, reason = :reason,
                            report_sealed = :report, file_sealed = null, finished_at = now()
                        where i.id = :id and i.state in ('WAITING', 'STAGED')""")
                .bind("id", id)
                .bind("state", result.state().name())
                .bind("rows", result.rows())
                .bind("added", result.tally().added())
                .bind("changed", result.tally().changed())
                .bind("unchanged", result.tally().unchanged())
                .bind("problems", result.told().problems())
                .bind("questions", result.told().questions())
                .bind("notices", result.told().notices())
                .bind("reason", Parameters.in(R2dbcType.VARCHAR, result.reason()))
                .bind("report", Parameters.in(R2dbcType.VARBINARY, sealedReport))
                .then();
    }

    @Override
    public Mono<Void> stage(UUID id, FileImport.Result result, byte[] sealedReport, Instant expires) {
        return database.sql("""
                        update core.import i set
                            state = 'STAGED', rows = :rows, added = :added, changed = :changed, unchanged = :unchanged,
                            problems = 0, questions = :questions, notices = :notices, report_sealed = :report,
                            expires_at = coalesce(i.expires_at, :expires)
                        where i.id = :id and i.state = 'WAITING'""")
                .bind("id", id)
                .bind("rows", result.rows())
                .bind("added", result.tally().added())
                .bind("changed", result.tally().changed())
                .bind("unchanged", result.tally().unchanged())
                .bind("questions", result.told().questions())
                .bind("notices", result.told().notices())
                .bind("report", sealedReport)
                .bind("expires", expires)
                .then();
    }

    @Override
    public Mono<Void> goOn(UUID id, UUID job, byte[] acceptedHash) {
        return database.sql("""
                        update core.import i set state = 'WAITING', job_id = :job, accepted_hash = :hash
                        where i.id = :id and i.state = 'STAGED'""")
                .bind("id", id)
                .bind("job", job)
                .bind("hash", acceptedHash)
                .then();
    }

    @Override
    public Mono<byte[]> acceptedHash(UUID id) {
        return database.sql("""
                        select i.accepted_hash as hash from core.import i
                        where i.id = :id and i.accepted_hash is not null""")
                .bind("id", id)
                .map(row -> new PostgresRow(row).bytes("hash"))
                .one();
    }

    @Override
    public Mono<List<Decision>> decisions(UUID id) {
        return database.sql("""
                        select d.row_number, d.column_name, d.choice from core.import_decision d
                        where d.import_id = :id
                        order by d.row_number, d.column_name""")
                .bind("id", id)
                .map(PostgresImports::decision)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> decide(UUID id, List<Decision> decisions) {
        var columns = PostgresColumns.of(decisions);
        return Actor.current()
                .flatMap(actor -> database.sql("""
                        insert into core.import_decision (import_id, decided_by, row_number, column_name, choice)
                        select :id, :by, * from unnest(:rows::int[], :columns::text[], :choices::text[])
                        on conflict (tenant_id, import_id, row_number, column_name) do update set
                            choice = excluded.choice, decided_by = excluded.decided_by, decided_at = now()""")
                        .bind("id", id)
                        .bind("by", actor.subject())
                        .bind("rows", columns.numbers(Decision::row))
                        .bind("columns", columns.texts(Decision::column))
                        .bind("choices", columns.texts(Decision::choice))
                        .then());
    }

    private static Decision decision(Readable readable) {
        var row = new PostgresRow(readable);
        return new Decision(row.number("row_number"), row.text("column_name"), row.text("choice"));
    }

    private static FileImport fileImport(Readable readable) {
        var row = new PostgresRow(readable);
        var sent = new FileImport.Sent(row.text("kind"), row.text("file_name"), row.amount("bytes"), row.flag("trial"));
        var result = new FileImport.Result(
                ImportState.valueOf(row.text("state")),
                row.number("rows"),
                new Tally(row.number("added"), row.number("changed"), row.number("unchanged")),
                new FileImport.Told(row.number("problems"), row.number("questions"), row.number("notices")),
                row.optionalText("reason"));
        return new FileImport(
                row.id("id"),
                sent,
                row.id("job_id"),
                result,
                row.instant("started_at"),
                row.optionalInstant("finished_at"),
                row.optionalInstant("expires_at"));
    }
}
