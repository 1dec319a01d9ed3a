package uk.commissioning.runtime.job;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads one job in a short transaction. Every role may ask; who may see the answer is decided by the job.
final class PostgresJobRegister implements JobRegister {

    private static final Permission READ = Permission.of("jobs.read", "see this job", Role.values());
    private static final Set<Role> SEE_ALL = Set.of(Role.TENANT_ADMIN, Role.AUDITOR);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private final Transactions transactions;
    private final DatabaseClient database;

    PostgresJobRegister(Transactions transactions, DatabaseClient database) {
        this.transactions = transactions;
        this.database = database;
    }

    @Override
    public Mono<JobView> withId(UUID id) {
        return transactions.reading(
                READ,
                Visit.current()
                        .flatMap(visit -> find(id).filter(job -> maySee(visit, job)))
                        .switchIfEmpty(Refused.missing()));
    }

    private static boolean maySee(Visit visit, JobView job) {
        return job.startedBy().equals(visit.actor().subject())
                || visit.roles().stream().anyMatch(SEE_ALL::contains);
    }

    private Mono<JobView> find(UUID id) {
        return database.sql("""
                select id, kind, record_id, state, step, done, total, counts::text as counts, reason, started_by,
                       created_at, finished_at
                from platform.job where id = :id
                """).bind("id", id).map(PostgresJobRegister::view).one();
    }

    private static JobView view(Readable row) {
        return new JobView(
                the(row, "id", UUID.class),
                the(row, "kind", String.class),
                the(row, "record_id", UUID.class),
                the(row, "state", String.class),
                the(row, "step", String.class),
                the(row, "done", Long.class),
                the(row, "total", Long.class),
                JSON.readValue(the(row, "counts", String.class), COUNTS),
                row.get("reason", String.class),
                the(row, "started_by", UUID.class),
                the(row, "created_at", Instant.class),
                row.get("finished_at", Instant.class));
    }

    private static <T> T the(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }
}
