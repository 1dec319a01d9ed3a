package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

class Promises_of_the_database {

    @Test
    void are_kept_by_the_migrated_database() {
        try (var world = new World(1)) {
            assertThatCode(() -> promises(world).afterSingletonsInstantiated()).doesNotThrowAnyException();
        }
    }

    @Test
    void are_broken_by_a_table_without_forced_security_a_policy_for_everybody_an_owner_and_a_missing_schema() {
        try (var world = new World(1)) {
            world.database.run(
                    "create table platform.forgotten (tenant_id uuid)",
                    "create table platform.kept (id uuid)",
                    "alter table platform.kept owner to app",
                    "create policy wide on platform.person using (true)");
            var broken = new DatabasePromises(
                            List.of(world.councils.unbound().client()),
                            Schema.of(List.of(new uk.commissioning.kernel.module.ModuleDescriptor(
                                    "absent",
                                    "Absent",
                                    "1",
                                    "",
                                    false,
                                    java.util.Set.of(),
                                    List.of(),
                                    List.of(),
                                    uk.commissioning.kernel.module.ModuleDescriptor.Database.inSchema("absent")))),
                            TIME_LIMIT)
                    .broken()
                    .block(TIME_LIMIT);

            assertThat(broken)
                    .extracting(DatabasePromises.Broken::description)
                    .containsExactlyInAnyOrder(
                            "Table platform.forgotten has no forced row-level security.",
                            "Role app owns table platform.kept, so that its policies can be changed.",
                            "Policy wide on platform.person is for every role.",
                            "Schema absent is missing.");
        }
    }

    @Test
    void broken_stop_the_start_with_a_description_and_an_action() {
        try (var world = new World(1)) {
            world.database.run("alter table platform.person no force row level security");

            assertThatThrownBy(() -> promises(world).afterSingletonsInstantiated())
                    .satisfies(failure -> {
                        var analysis = new DatabasePromises.Analyzer().analyze(failure);
                        assertThat(analysis.getDescription())
                                .isEqualTo("Table platform.person has no forced row-level security.");
                        assertThat(analysis.getAction()).contains("force row level security");
                    });
        }
    }

    @Test
    void a_role_that_may_bypass_is_seen() {
        try (var world = new World(1)) {
            world.database.run("alter role observer bypassrls");
            var observer = new DatabaseSettings(
                    world.database.host(),
                    world.database.port(),
                    world.database.name(),
                    "disable",
                    "",
                    "",
                    "",
                    world.database.password("observer"),
                    TIME_LIMIT,
                    world.settings(1, 1, TIME_LIMIT).pool());
            try (var pool = new UnboundDatabase(Pools.unbound(observer, "observer", observer.dispatcherPassword()))) {
                assertThat(new DatabasePromises(List.of(pool.client()), Schema.of(List.of()), TIME_LIMIT)
                                .broken()
                                .block(TIME_LIMIT))
                        .extracting(DatabasePromises.Broken::description)
                        .containsExactly("Role observer may bypass row-level security.");
            } finally {
                world.database.run("alter role observer nobypassrls");
            }
        }
    }

    @Test
    void are_asked_again_while_the_database_gives_no_connection_yet() {
        try (var world = new World(1)) {
            var late = new LateDatabase(world.councils.pool(), 3);
            var promises = new DatabasePromises(List.of(DatabaseClient.create(late)), Schema.of(List.of()), TIME_LIMIT);

            assertThatCode(promises::afterSingletonsInstantiated).doesNotThrowAnyException();

            assertThat(late.refusals).hasValue(0);
        }
    }

    @Test
    void that_cannot_be_asked_stop_the_start_in_the_end_with_a_description_and_an_action() {
        try (var world = new World(1)) {
            var late = new LateDatabase(world.councils.pool(), Integer.MAX_VALUE);
            var promises = new DatabasePromises(
                    List.of(DatabaseClient.create(late)), Schema.of(List.of()), Duration.ofMillis(600));

            assertThatThrownBy(promises::afterSingletonsInstantiated).satisfies(failure -> {
                var analysis = new DatabasePromises.NoDatabaseAnalyzer().analyze(failure);
                assertThat(analysis.getDescription()).contains("did not give a connection", "starting up");
                assertThat(analysis.getAction()).contains("platform.database");
            });
            assertThat(late.refusals.get()).isLessThan(Integer.MAX_VALUE - 1);
        }
    }

    /// Gives no connection the first few times.
    private static final class LateDatabase implements ConnectionFactory {

        private final ConnectionFactory database;
        private final AtomicInteger refusals;

        LateDatabase(ConnectionFactory database, int refusals) {
            this.database = database;
            this.refusals = new AtomicInteger(refusals);
        }

        @Override
        public Publisher<? extends Connection> create() {
            return Mono.defer(() -> refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                    ? Mono.error(new R2dbcNonTransientResourceException("the database is starting up"))
                    : Mono.from(database.create()));
        }

        @Override
        public ConnectionFactoryMetadata getMetadata() {
            return database.getMetadata();
        }
    }

    private static DatabasePromises promises(World world) {
        return new DatabasePromises(
                List.of(
                        world.councils.unbound().client(),
                        world.dispatcher.client(),
                        world.operators.unbound().client()),
                Schema.of(List.of()),
                TIME_LIMIT);
    }
}
