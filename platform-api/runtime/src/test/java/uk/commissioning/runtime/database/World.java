package uk.commissioning.runtime.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.module.ModuleDescriptor;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.runtime.tenancy.CouncilBinding;
import uk.commissioning.runtime.tenancy.OperatorBinding;
import uk.commissioning.testing.database.TestDatabase;

/// A fresh database with the pools of the runtime over it, and councils and people to fill it with.
public final class World implements AutoCloseable {

    public static final Duration TIME_LIMIT = Duration.ofSeconds(60);
    public static final Permission ANYTHING = Permission.of("anything", "do anything", Role.values());

    public final TestDatabase database = PlatformDatabase.fresh();
    public final CouncilDatabase councils;
    public final OperatorDatabase operators;
    public final DispatcherDatabase dispatcher;

    public World(int poolSize) {
        var settings = settings(poolSize, 1_000, Duration.ofSeconds(15));
        this.councils = CouncilDatabase.connect(settings, new InstalledModules(List.of(always("core"))));
        this.operators = OperatorDatabase.connect(settings);
        this.dispatcher = DispatcherDatabase.connect(settings);
    }

    public DatabaseSettings settings(int poolSize, int waiting, Duration acquireTime) {
        return new DatabaseSettings(
                database.host(),
                database.port(),
                database.name(),
                "disable",
                database.password("app"),
                database.password("operator"),
                database.password("reorganiser"),
                database.password("dispatcher"),
                TIME_LIMIT,
                new DatabaseSettings.Pool(poolSize, 2, poolSize, waiting, acquireTime, Duration.ofSeconds(5)));
    }

    public Transactions transactions() {
        return councils.transactions();
    }

    public DatabaseClient client() {
        return councils.client();
    }

    public TenantId council(String key, String state) {
        var id = Ids.next();
        database.run("""
                insert into platform.council (tenant_id, key, name, state, state_since)
                values ('%s', '%s', '%s Council', '%s', '2026-04-01')""".formatted(id, key, key, state));
        return new TenantId(id);
    }

    /// Somebody who holds roles in a council, bound to it.
    public CouncilBinding person(TenantId council, Role... roles) {
        return person(council, UUID.randomUUID(), roles);
    }

    public CouncilBinding person(TenantId council, UUID subject, Role... roles) {
        var id = Ids.next();
        database.run("""
                insert into platform.person (tenant_id, id, subject, name, email)
                values ('%s', '%s', '%s', 'Pat', '%s@example.org')""".formatted(council, id, subject, id));
        for (var role : roles) {
            database.run("""
                    insert into platform.council_grant (tenant_id, id, person_id, role, granted_by)
                    values ('%s', '%s', '%s', '%s', '%s')""".formatted(council, Ids.next(), id, role, subject));
        }
        return binding(council, subject);
    }

    public OperatorBinding operator() {
        var subject = UUID.randomUUID();
        database.run("insert into platform.operator_grant (subject, name) values ('%s', 'Oona')".formatted(subject));
        return new OperatorBinding(new Actor(subject, "Oona"), "correlation");
    }

    public static CouncilBinding binding(TenantId council, UUID subject) {
        return new CouncilBinding(council, new Actor(subject, "Pat"), null, "correlation");
    }

    public static <T> T as(CouncilBinding who, Mono<T> work) {
        return work.contextWrite(who::into).block(TIME_LIMIT);
    }

    public static <T> T as(OperatorBinding who, Mono<T> work) {
        return work.contextWrite(who::into).block(TIME_LIMIT);
    }

    /// Rows in the council that the transaction is bound to.
    public Mono<Long> people() {
        return client().sql("select count(*) from platform.person")
                .map(row -> row.get(0, Long.class))
                .one();
    }

    public Mono<Void> addPerson(String email) {
        return client().sql("insert into platform.person (id, name, email) values (:id, 'New', :email)")
                .bind("id", Ids.next())
                .bind("email", email)
                .then();
    }

    /// Transactions that PostgreSQL has open for the application, apart from those that run just now.
    public long leftOpen() {
        return Long.parseLong(database.ask("""
                select count(*) from pg_stat_activity where datname = current_database()
                and usename in ('app', 'operator', 'dispatcher') and state like 'idle in transaction%'"""));
    }

    public int connectionsInUse() {
        return councils.pool().getMetrics().orElseThrow().acquiredSize();
    }

    /// Waits until something is so.
    public static void eventually(java.util.function.BooleanSupplier so) {
        var deadline = System.nanoTime() + TIME_LIMIT.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new AssertionError("It did not become so in " + TIME_LIMIT);
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
    }

    public java.sql.Connection connectAs(String role) throws SQLException {
        return database.connectAs(role);
    }

    static ModuleDescriptor always(String id) {
        return new ModuleDescriptor(
                id, "Core", "1", id, true, java.util.Set.of(), List.of(), List.of(), ModuleDescriptor.Database.NONE);
    }

    @Override
    public void close() {
        councils.close();
        operators.close();
        dispatcher.close();
    }
}
