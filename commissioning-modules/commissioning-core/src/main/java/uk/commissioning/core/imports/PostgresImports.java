package uk.commissioning.core.imports;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
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
                               i.changed, i.unchanged, i.problems, i.notices, i.reason, i.started_at, i.finished_at
                        from core.import i
                        where i.id = :id""").bind("id", id).map(PostgresImports::fileImport).one();
    }

    @Override
    public Mono<List<FileImport>> latest(Collection<String> kinds, @Nullable UUID after, int limit) {
        return database.sql("""
                        select i.id, i.kind, i.file_name, i.bytes, i.trial, i.job_id, i.state, i.rows, i.added,
                               i.changed, i.unchanged, i.problems, i.notices, i.reason, i.started_at, i.finished_at
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
                            problems = :problems, notices = :notices, reason = :reason, report_sealed = :report,
                            file_sealed = null, finished_at = now()
                        where i.id = :id and i.state = 'WAITING'""")
                .bind("id", id)
                .bind("state", result.state().name())
                .bind("rows", result.rows())
                .bind("added", result.tally().added())
                .bind("changed", result.tally().changed())
                .bind("unchanged", result.tally().unchanged())
                .bind("problems", result.problems())
                .bind("notices", result.notices())
                .bind("reason", Parameters.in(R2dbcType.VARCHAR, result.reason()))
                .bind("report", Parameters.in(R2dbcType.VARBINARY, sealedReport))
                .then();
    }

    private static FileImport fileImport(Readable readable) {
        var row = new PostgresRow(readable);
        var sent = new FileImport.Sent(row.text("kind"), row.text("file_name"), row.amount("bytes"), row.flag("trial"));
        var result = new FileImport.Result(
                ImportState.valueOf(row.text("state")),
                row.number("rows"),
                new Tally(row.number("added"), row.number("changed"), row.number("unchanged")),
                row.number("problems"),
                row.number("notices"),
                row.optionalText("reason"));
        return new FileImport(
                row.id("id"),
                sent,
                row.id("job_id"),
                result,
                row.instant("started_at"),
                row.optionalInstant("finished_at"));
    }
}
