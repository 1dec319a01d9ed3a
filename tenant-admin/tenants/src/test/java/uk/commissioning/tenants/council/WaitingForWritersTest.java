package uk.commissioning.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.tenants.World.asked;
import static uk.commissioning.tenants.council.Examples.aLivePlan;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.tenants.World;

/// A4: a council's state changes when its running writers have ended, and no writer runs while it changes.
class WaitingForWritersTest {

    @Test
    void a_state_change_waits_for_a_writer_of_the_council() throws Exception {
        try (var world = World.alone()) {
            var council = asked(world.the(PlanCouncil.class).plan(aLivePlan("busy")));
            var change = world.the(ChangeCouncilState.class).change(council.key(), 1, CouncilState.CLOSING, null);

            try (var writer = world.database.connectAsSuperuser();
                    var statement = writer.createStatement()) {
                writer.setAutoCommit(false);
                statement.execute("select pg_advisory_xact_lock_shared(hashtextextended('council %s', 0))"
                        .formatted(council.id()));

                var changing = World.bound(World.OPERATOR, change).toFuture();
                awaitSomebodyWaiting(world);
                assertThat(changing).isNotDone();
                assertThat(state(world)).isEqualTo("LIVE");

                writer.commit();
                assertThat(changing).succeedsWithin(World.LIMIT);
            }
            assertThat(state(world)).isEqualTo("CLOSING");
        }
    }

    private static String state(World world) {
        return world.ask("select state from platform.council where key = 'busy'");
    }

    private static void awaitSomebodyWaiting(World world) {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (world.ask(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())")
                .equals("0")) {
            assertThat(Instant.now()).as("somebody waits for the lock").isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
