package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;

import java.util.List;
import org.junit.jupiter.api.Test;

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
                                    uk.commissioning.kernel.module.ModuleDescriptor.Database.inSchema("absent")))))
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
                    world.database.password("observer"),
                    world.settings(1, 1, TIME_LIMIT).pool());
            try (var pool = new UnboundDatabase(Pools.unbound(observer, "observer", observer.dispatcherPassword()))) {
                assertThat(new DatabasePromises(List.of(pool.client()), Schema.of(List.of()))
                                .broken()
                                .block(TIME_LIMIT))
                        .extracting(DatabasePromises.Broken::description)
                        .containsExactly("Role observer may bypass row-level security.");
            } finally {
                world.database.run("alter role observer nobypassrls");
            }
        }
    }

    private static DatabasePromises promises(World world) {
        return new DatabasePromises(
                List.of(
                        world.councils.unbound().client(),
                        world.dispatcher.client(),
                        world.operators.unbound().client()),
                Schema.of(List.of()));
    }
}
