package uk.commissioning.reorganisation.run;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.ReorganisationVisit;

/// Runs in PostgreSQL; one at a time in a reorganisation.
final class PostgresRuns implements Runs {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String RUN = """
            select r.id, r.kind,
                   case when r.state = 'RUNNING' and r.lease_until < now() then 'STOPPED' else r.state end as state,
                   r.map_id, r.plan_number, r.step, r.started_at, r.starter_name, r.finished_at, r.reason""";

    private final DatabaseClient database;

    PostgresRuns(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Run> start(Wanted wanted, Actor actor, Duration lease) {
        var id = Ids.next();
        return database.sql("""
                        update platform.run set state = 'STOPPED', finished_at = now()
                        where state = 'RUNNING' and lease_until < now()""")
                .then()
                .then(ReorganisationVisit.current())
                .flatMap(visit -> database.sql("""
                                insert into platform.run
                                    (id, reorganisation_id, kind, map_id, plan_number, started_by, starter_name, lease_until)
                                values (:id, :reorganisation, :kind, :map, :plan, :by, left(:name, 200),
                                    now() + make_interval(secs => :lease))""")
                        .bind("id", id)
                        .bind("reorganisation", visit.reorganisation().id())
                        .bind("kind", wanted.kind().name())
                        .bind("map", wanted.map())
                        .bind("plan", Parameters.in(R2dbcType.INTEGER, wanted.plan()))
                        .bind("by", actor.subject())
                        .bind("name", actor.name())
                        .bind("lease", (double) lease.toSeconds())
                        .then())
                .onErrorMap(DuplicateKeyException.class, _ -> Refused.because(RunReason.ANOTHER_IS_RUNNING))
                .then(Mono.defer(() -> withId(id)));
    }

    @Override
    public Mono<Void> step(UUID run, String step, Duration lease) {
        return database.sql("""
                        update platform.run set step = :step, lease_until = now() + make_interval(secs => :lease)
                        where id = :id and state = 'RUNNING'""")
                .bind("id", run)
                .bind("step", step)
                .bind("lease", (double) lease.toSeconds())
                .then();
    }

    @Override
    public Mono<Void> alive(UUID run, Duration lease) {
        return database.sql("""
                        update platform.run set lease_until = now() + make_interval(secs => :lease)
                        where id = :id and state = 'RUNNING'""")
                .bind("id", run)
                .bind("lease", (double) lease.toSeconds())
                .then();
    }

    @Override
    public Mono<Void> done(UUID run, Report report) {
        return ended(run, Run.State.DONE, null, report);
    }

    @Override
    public Mono<Void> refused(UUID run, String reason, @Nullable Report report) {
        return ended(run, Run.State.REFUSED, reason, report);
    }

    private Mono<Void> ended(UUID run, Run.State state, @Nullable String reason, @Nullable Report report) {
        return database.sql("""
                        update platform.run
                        set state = :state, finished_at = clock_timestamp(), reason = left(:reason, 2000),
                            report = :report::text::jsonb
                        where id = :id and state = 'RUNNING'""")
                .bind("id", run)
                .bind("state", state.name())
                .bind("reason", Parameters.in(R2dbcType.VARCHAR, reason))
                .bind(
                        "report",
                        Parameters.in(R2dbcType.VARCHAR, report == null ? null : JSON.writeValueAsString(report)))
                .then();
    }

    @Override
    public Mono<Run> withId(UUID run) {
        return database.sql(RUN + ", r.report::text as report from platform.run r where r.id = :id")
                .bind("id", run)
                .map(row -> run(row, row.get("report", String.class)))
                .one();
    }

    @Override
    public Mono<List<Run>> newest(int most) {
        return database.sql(RUN + " from platform.run r order by r.started_at desc, r.id desc limit :most")
                .bind("most", most)
                .map(row -> run(row, null))
                .all()
                .collectList();
    }

    @Override
    public Mono<Run> vestedBy(int plan) {
        return database.sql(RUN + """
                        , r.report::text as report from platform.run r
                        where r.kind = 'VESTING' and r.state = 'DONE' and r.plan_number = :plan""")
                .bind("plan", plan)
                .map(row -> run(row, row.get("report", String.class)))
                .one();
    }

    @Override
    public Mono<String> lastSeals() {
        return database.sql("""
                        select coalesce(string_agg(s.words, ', ' order by s.words), '') as seals
                        from (select distinct on (e.tenant_id)
                                     c.key || ' ' || e.number || ' ' || encode(e.chain_hash, 'hex') as words
                              from platform.seal e
                              join platform.council c on c.tenant_id = e.tenant_id
                              join platform.predecessor q on q.council_id = e.tenant_id
                              where e.log = 'AUDIT'
                              order by e.tenant_id, e.number desc) s""").mapValue(String.class).one();
    }

    @Override
    public Mono<Void> closePredecessors(boolean closing) {
        return database.sql("select platform.close_predecessors(:closing)")
                .bind("closing", closing)
                .then();
    }

    private static Run run(Readable row, @Nullable String report) {
        return new Run(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Run.Kind.valueOf(text(row, "kind")),
                Run.State.valueOf(text(row, "state")),
                Objects.requireNonNull(row.get("map_id", UUID.class)),
                row.get("plan_number", Integer.class),
                text(row, "step"),
                Objects.requireNonNull(row.get("started_at", Instant.class)),
                text(row, "starter_name"),
                row.get("finished_at", Instant.class),
                row.get("reason", String.class),
                report == null ? null : JSON.readValue(report, Report.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
