package uk.commissioning.runtime.job;

import io.r2dbc.postgresql.codec.Interval;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.TenantId;

/// Jobs as the dispatcher sees them: taken for a time, renewed, ended. Outside the work's own transactions.
final class JobLeases {

    private static final int ATTEMPTS = 3;
    private static final int STEP = 200;
    private static final int REASON = 80;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseClient database;
    private final Duration lease;

    JobLeases(DatabaseClient database, Duration lease) {
        this.database = database;
        this.lease = lease;
    }

    Duration lease() {
        return lease;
    }

    /// The oldest job of these kinds that waits, or whose worker has fallen silent; empty when there is none.
    Mono<Claim> claim(Set<String> kinds) {
        return database.sql("""
                update platform.job j
                set state = 'RUNNING', attempts = j.attempts + 1, step = 'Starting', done = 0, total = 0,
                    lease_until = clock_timestamp() + :lease
                from (select tenant_id, id from platform.job
                      where kind = any(:kinds) and attempts < :attempts and not_before <= clock_timestamp()
                        and (state = 'WAITING' or state = 'RUNNING' and lease_until < clock_timestamp())
                      order by not_before, id limit 1 for update skip locked) next
                where j.tenant_id = next.tenant_id and j.id = next.id
                returning j.tenant_id, j.id, j.kind, j.record_id, j.started_by, j.starter_name, j.attempts
                """)
                .bind("lease", Interval.of(lease))
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("attempts", ATTEMPTS)
                .map(JobLeases::read)
                .one();
    }

    /// A job whose last worker fell silent, held for as long as a lease so that it can be ended; empty when there is
    /// none.
    Mono<Claim> lost(Set<String> kinds) {
        return database.sql("""
                update platform.job j
                set lease_until = clock_timestamp() + :lease
                from (select tenant_id, id from platform.job
                      where kind = any(:kinds) and attempts >= :attempts
                        and state = 'RUNNING' and lease_until < clock_timestamp()
                      order by not_before, id limit 1 for update skip locked) lost
                where j.tenant_id = lost.tenant_id and j.id = lost.id
                returning j.tenant_id, j.id, j.kind, j.record_id, j.started_by, j.starter_name, j.attempts
                """)
                .bind("lease", Interval.of(lease))
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("attempts", ATTEMPTS)
                .map(JobLeases::read)
                .one();
    }

    /// Says how far it is and renews the lease; an error once another worker has the job.
    Mono<Void> progress(Claim claim, String step, long done, long total) {
        return held(
                database.sql("""
                update platform.job set step = :step, done = :done, total = :total,
                    lease_until = clock_timestamp() + :lease
                where tenant_id = :council and id = :id and attempts = :attempt and state = 'RUNNING'
                """)
                        .bind("step", cut(step, STEP))
                        .bind("done", done)
                        .bind("total", total)
                        .bind("lease", Interval.of(lease)),
                claim);
    }

    Mono<Void> renew(Claim claim) {
        return held(database.sql("""
                update platform.job set lease_until = clock_timestamp() + :lease
                where tenant_id = :council and id = :id and attempts = :attempt and state = 'RUNNING'
                """).bind("lease", Interval.of(lease)), claim);
    }

    Mono<Void> end(Claim claim, Ending ending) {
        return held(
                database.sql("""
                update platform.job set state = :state, step = :step, counts = :counts, reason = :reason,
                    lease_until = null, finished_at = clock_timestamp()
                where tenant_id = :council and id = :id and attempts = :attempt and state = 'RUNNING'
                """)
                        .bind("state", ending.state())
                        .bind("step", ending.step())
                        .bind("counts", Json.of(JSON.writeValueAsString(ending.counts())))
                        .bind("reason", Parameter.fromOrEmpty(ending.reason(), String.class)),
                claim);
    }

    private static Mono<Void> held(DatabaseClient.GenericExecuteSpec update, Claim claim) {
        return update.bind("council", claim.council().value())
                .bind("id", claim.id())
                .bind("attempt", claim.attempt())
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.<Void>empty() : Mono.error(new LeaseLost()));
    }

    private static Claim read(Readable row) {
        return new Claim(
                new TenantId(the(row, "tenant_id", UUID.class)),
                the(row, "id", UUID.class),
                the(row, "kind", String.class),
                the(row, "record_id", UUID.class),
                new Actor(the(row, "started_by", UUID.class), the(row, "starter_name", String.class)),
                the(row, "attempts", Integer.class));
    }

    private static <T> T the(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /// How a job ended.
    record Ending(
            String state,
            String step,
            Map<String, Long> counts,
            @Nullable String reason) {

        static Ending done(Map<String, Long> counts) {
            return new Ending("DONE", "Done", counts, null);
        }

        /// The input was looked at and is not accepted; its record says why.
        static Ending refused(Map<String, Long> counts) {
            return new Ending("REFUSED", "Refused: nothing was stored", counts, null);
        }

        /// Without a result: refused before the input was looked at, or a fault of ours.
        static Ending without(Reason reason) {
            var code = cut(reason.code(), REASON);
            return reason.kind() == Kind.OURS
                    ? new Ending("FAILED", "Failed: nothing was stored", Map.of(), code)
                    : new Ending("REFUSED", "Refused: nothing was stored", Map.of(), code);
        }
    }

    /// Another worker has taken the job; this one must stop.
    static final class LeaseLost extends RuntimeException {

        LeaseLost() {
            super("The lease was lost", null, false, false);
        }
    }
}
