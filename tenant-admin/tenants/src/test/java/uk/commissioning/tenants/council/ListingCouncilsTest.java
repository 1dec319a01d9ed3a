package uk.commissioning.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.tenants.World.asked;
import static uk.commissioning.tenants.council.Examples.aLivePlan;
import static uk.commissioning.tenants.council.Examples.aPlan;
import static uk.commissioning.tenants.council.Examples.day;
import static uk.commissioning.tenants.council.Examples.gss;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.tenants.World;

/// The operator's list of councils.
class ListingCouncilsTest {

    private static World world;

    @BeforeAll
    static void begin() {
        world = World.alone();
        var plan = world.the(PlanCouncil.class);
        asked(plan.plan(aLivePlan("devon", gss("E10000008", "1974-04-01", null))));
        asked(plan.plan(
                aLivePlan("kent", gss("E10000016", "1974-04-01", "2026-11-21"), gss("E06000065", "2026-11-22", null))));
        asked(plan.plan(aPlan("east-surrey")));
        asked(world.the(SuspendCouncil.class).suspend(new CouncilKey("devon"), 1, "Under review"));
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    void councils_are_listed_by_name_with_their_state_and_todays_code() {
        var listed = asked(world.the(ListCouncils.class).list(null, 10));

        assertThat(listed.next()).isNull();
        assertThat(listed.items())
                .containsExactly(
                        new CouncilLine(
                                "devon",
                                "Council of devon",
                                CouncilState.LIVE,
                                day("2009-04-01"),
                                true,
                                "E10000008",
                                List.of()),
                        new CouncilLine(
                                "east-surrey",
                                "Council of east-surrey",
                                CouncilState.PLANNED,
                                day("2026-11-22"),
                                false,
                                null,
                                List.of()),
                        new CouncilLine(
                                "kent",
                                "Council of kent",
                                CouncilState.LIVE,
                                day("2009-04-01"),
                                false,
                                "E06000065",
                                List.of()));
    }

    @Test
    void the_list_comes_in_parts() {
        var first = asked(world.the(ListCouncils.class).list(null, 2));
        var second = asked(world.the(ListCouncils.class).list(first.next(), 2));

        assertThat(keys(first)).containsExactly("devon", "east-surrey");
        assertThat(first.next()).isEqualTo("east-surrey");
        assertThat(keys(second)).containsExactly("kent");
        assertThat(second.next()).isNull();
    }

    @Test
    void after_a_council_that_is_not_there_comes_nothing() {
        assertThat(keys(asked(world.the(ListCouncils.class).list("nobody", 2)))).isEmpty();
    }

    private static List<String> keys(ListCouncils.Listed listed) {
        return listed.items().stream().map(CouncilLine::key).toList();
    }
}
