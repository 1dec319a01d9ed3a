package uk.commissioning.tenants.module;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.tenants.World.asked;
import static uk.commissioning.tenants.council.Examples.aLivePlan;
import static uk.commissioning.tenants.council.Refusing.assertRefused;
import static uk.commissioning.tenants.council.Refusing.refusalOf;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.tenants.World;
import uk.commissioning.tenants.council.ChangeCouncilState;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.PlanCouncil;

/// A7 over a real PostgreSQL: a council's modules switched, all or none.
class SwitchingModulesTest {

    private static World world;

    @BeforeAll
    static void begin() {
        world = World.with(World.NOBODY, ThreeModules.class);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    void what_was_simulated_is_what_happens() {
        var key = council("simulated");
        var wish = ModuleWish.of(Set.of("roof"), Set.of());

        var simulated = asked(world.the(SimulateModules.class).simulate(key, wish));
        assertThat(simulated.plan().modules(ModulePlan.Action.ENABLE)).containsExactly("base", "roof");
        assertThat(asked(world.the(ListModules.class).list(key)).on()).isEmpty();

        asked(world.the(SwitchModules.class).switchThem(key, simulated.council().version(), wish));
        var listed = asked(world.the(ListModules.class).list(key));
        assertThat(listed.on()).containsExactlyInAnyOrder("base", "roof");
        assertThat(listed.council().version()).isEqualTo(2);
        assertThat(told("audit_entry", "action", "details", "simulated"))
                .isEqualTo("council.module-enabled base, council.module-enabled roof");
        assertThat(told("outbox", "type", "payload", "simulated"))
                .isEqualTo("council.module-enabled base, council.module-enabled roof");
    }

    @Test
    void a_module_that_is_switched_off_keeps_its_row_and_can_come_back() {
        var key = council("off-and-on");
        var change = world.the(SwitchModules.class);
        asked(change.switchThem(key, 1, ModuleWish.of(Set.of("garden"), Set.of())));

        asked(change.switchThem(key, 2, ModuleWish.of(Set.of(), Set.of("garden"))));
        assertThat(world.ask(row("off-and-on"))).isEqualTo("garden false");

        asked(change.switchThem(key, 3, ModuleWish.of(Set.of("garden"), Set.of())));
        assertThat(world.ask(row("off-and-on"))).isEqualTo("garden true");
    }

    @Test
    void one_error_stops_everything() {
        var key = council("stopped");

        var refused = refusalOf(() -> asked(world.the(SwitchModules.class)
                .switchThem(key, 1, ModuleWish.of(Set.of("garden", "cellar", "core"), Set.of()))));

        assertThat(refused.fields()).hasSize(2);
        assertThat(world.count("council_module", "stopped")).isZero();
    }

    @Test
    void what_is_so_already_changes_nothing_and_keeps_the_version() {
        var key = council("so-already");
        asked(world.the(SwitchModules.class).switchThem(key, 1, ModuleWish.of(Set.of("garden"), Set.of())));
        var told = world.count("audit_entry", "so-already");

        var after = asked(world.the(SwitchModules.class).switchThem(key, 2, ModuleWish.of(Set.of("garden"), Set.of())));

        assertThat(after.version()).isEqualTo(2);
        assertThat(world.count("audit_entry", "so-already")).isEqualTo(told);
    }

    @Test
    void a_plan_for_an_older_version_is_refused() {
        var key = council("older");
        asked(world.the(SwitchModules.class).switchThem(key, 1, ModuleWish.of(Set.of("garden"), Set.of())));

        assertRefused(
                CommonReason.CHANGED_BY_SOMEBODY_ELSE,
                () -> asked(
                        world.the(SwitchModules.class).switchThem(key, 1, ModuleWish.of(Set.of("base"), Set.of()))));
    }

    @Test
    void a_dissolved_council_switches_nothing() {
        var key = council("dissolved");
        asked(world.the(ChangeCouncilState.class).change(key, 1, CouncilState.CLOSING, null));
        asked(world.the(ChangeCouncilState.class).change(key, 2, CouncilState.DISSOLVED, null));
        var wish = ModuleWish.of(Set.of("garden"), Set.of());

        assertRefused(
                CommonReason.COUNCIL_DISSOLVED,
                () -> asked(world.the(SwitchModules.class).switchThem(key, 3, wish)));
        assertRefused(
                CommonReason.COUNCIL_DISSOLVED,
                () -> asked(world.the(SimulateModules.class).simulate(key, wish)));
    }

    @Test
    void who_is_no_operator_is_refused() {
        var key = council("guarded");

        assertRefused(
                CommonReason.NOT_ALLOWED,
                () -> asked(World.STRANGER, world.the(ListModules.class).list(key)));
        assertRefused(
                CommonReason.NOT_ALLOWED,
                () -> asked(
                        World.STRANGER,
                        world.the(SwitchModules.class).switchThem(key, 1, ModuleWish.of(Set.of("garden"), Set.of()))));
    }

    private static CouncilKey council(String key) {
        return asked(world.the(PlanCouncil.class).plan(aLivePlan(key))).key();
    }

    private static String row(String council) {
        return "select string_agg(module || ' ' || enabled, ', ') from platform.council_module where tenant_id = (select tenant_id from platform.council where key = '%s')"
                .formatted(council);
    }

    private static String told(String table, String what, String facts, String council) {
        return world.ask("""
                select string_agg(%2$s || ' ' || (%3$s ->> 'module'), ', ' order by id) from platform.%1$s
                where %3$s ? 'module' and tenant_id = (select tenant_id from platform.council where key = '%4$s')""".formatted(table, what, facts, council));
    }
}
