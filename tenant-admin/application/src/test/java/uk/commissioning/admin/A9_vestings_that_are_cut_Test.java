package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A9: a vesting whose database connection is cut is either not done or done, and finishes when it is started again; a
/// writer of the council that vests either commits before and is carried, or is refused; other councils do not wait.
class A9_vestings_that_are_cut_Test {

    private static final World WORLD = World.RUNNING;
    private static final LocalDate DAY = LocalDate.of(2023, 4, 1);
    private static int made;

    private final String prefix = "a9cut-" + ++made + "-";
    private final MadeUp cumbria = new MadeUp(WORLD.database(), World.VAULT, prefix + "cumbria", "E10000006");
    private final MadeUp.School school = MadeUp.school(WORLD.database(), String.valueOf(151_000 + made), "E07000028");
    private final Reorganised reorganised;
    private final JsonNode plan;

    A9_vestings_that_are_cut_Test() {
        cumbria.placements(150, "E07000026", school, 5_200_000)
                .placements(150, "E07000030", school, 4_100_000)
                .written();
        reorganised = Reorganised.setUp(prefix + "x", DAY, List.of(cumbria), List.of(prefix + "a", prefix + "b"));
        plan = reorganised.freeze(reorganised.map(
                "order",
                Map.of(
                        prefix + "a", List.of("E07000026", "E07000028", "E07000029"),
                        prefix + "b", List.of("E07000027", "E07000030", "E07000031"))));
        reorganised.signedByAll(plan);
        WORLD.clockAt(DAY);
    }

    @AfterEach
    void today() {
        WORLD.clockOfToday();
    }

    @Test
    void cut_at_random_moments_it_is_not_done_or_done_and_finishes_when_started_again() {
        var random = new Random(20_261_124);
        for (var cut = 0; cut < 10 && !state().equals("DISSOLVED"); cut++) {
            var started = reorganised.vesting(plan);
            if (started.status() != 202) break;
            LockSupport.parkNanos(random.nextLong(400_000_000));
            WORLD.database().lines("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where usename = 'reorganiser' and datname = current_database() and xact_start is not null""");
            reorganised.ended(started);
            assertNotDoneOrDone();
        }

        var run = reorganised.vested(plan);

        assertThat(run.get("state").asString()).as(run.toString()).isEqualTo("DONE");
        assertNotDoneOrDone();
        assertThat(contracts()).isEqualTo("300");
    }

    @Test
    void a_writer_that_came_first_commits_and_is_carried() throws SQLException {
        List<String> order = new ArrayList<>();
        try (var writer = WORLD.database().connectAsSuperuser();
                var statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(
                    "select pg_advisory_xact_lock_shared(hashtextextended('council %s', 0))".formatted(cumbria.id()));
            statement.execute("""
                    insert into core.provider_standing (tenant_id, id, provider_id, status, valid_from)
                    values ('%s', gen_random_uuid(), '%s', 'EMBARGO', '2023-03-31')""".formatted(cumbria.id(), school.provider()));
            var vesting = CompletableFuture.supplyAsync(() -> reorganised.vested(plan));
            waitUntilSomebodyWaitsForTheFence();
            order.add(state());
            writer.commit();
            assertThat(vesting.join().get("state").asString()).isEqualTo("DONE");
        }

        assertThat(order).containsExactly("CLOSING");
        assertThat(WORLD.database().ask("""
                        select count(*) from core.provider_standing s join platform.council c using (tenant_id)
                        where c.key like '%s_' and s.status = 'EMBARGO'""".formatted(prefix))).isEqualTo("2");
    }

    @Test
    void another_councils_fence_is_not_touched() throws SQLException {
        var other = UUID.randomUUID();
        try (var writer = WORLD.database().connectAsSuperuser();
                var statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('council %s', 0))".formatted(other));
            assertThat(reorganised.vested(plan).get("state").asString()).isEqualTo("DONE");
            writer.rollback();
        }
    }

    private static void waitUntilSomebodyWaitsForTheFence() {
        var deadline = System.nanoTime() + 30_000_000_000L;
        while (WORLD.database()
                .ask("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .equals("0")) {
            if (System.nanoTime() > deadline) throw new AssertionError("Nobody waited for the fence");
            LockSupport.parkNanos(10_000_000);
        }
    }

    private void assertNotDoneOrDone() {
        var dissolved = state().equals("DISSOLVED");
        assertThat(contracts()).isEqualTo(dissolved ? "300" : "0");
        assertThat(WORLD.database()
                        .ask(
                                "select count(*) from platform.inherited i join platform.council c using (tenant_id) where c.key like '%s_' and i.kind = 'CHILD'"
                                        .formatted(prefix)))
                .isEqualTo(dissolved ? "300" : "0");
    }

    private String contracts() {
        return WORLD.database().ask("""
                select count(*) from core.contract k join platform.council c using (tenant_id)
                where c.key in ('%1$sa', '%1$sb')""".formatted(prefix));
    }

    private String state() {
        return WORLD.database().ask("select state from platform.council where key = '%scumbria'".formatted(prefix));
    }
}
