package uk.commissioning.tenants.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Sentences;
import uk.commissioning.tenants.module.ModulePlan.Action;
import uk.commissioning.tenants.module.ModulePlan.Step;

/// A7: what would happen, dependencies first, and all errors at once.
class ModulePlanTest {

    /// roof and wall need base, wall also needs door; house needs roof and wall: a diamond and a chain.
    private static final ModuleCatalogue HOUSE = new ModuleCatalogue(
            List.of(
                    module("house", "roof", "wall"),
                    module("roof", "base"),
                    module("wall", "door", "base"),
                    module("door"),
                    module("base"),
                    module("garden")),
            Set.of("core"));

    @Test
    void a_module_comes_with_what_it_requires_and_after_it() {
        var plan = plan(Set.of(), Set.of("house"), Set.of());

        assertThat(plan.steps())
                .extracting(Step::module, Step::requiredBy)
                .containsExactly(
                        tuple("base", "Title of roof"),
                        tuple("door", "Title of wall"),
                        tuple("roof", "Title of house"),
                        tuple("wall", "Title of house"),
                        tuple("house", null));
    }

    @Test
    void what_is_on_already_is_not_switched_again() {
        assertThat(plan(Set.of("base", "roof"), Set.of("wall", "roof"), Set.of())
                        .steps())
                .extracting(Step::module)
                .containsExactly("door", "wall");
        assertThat(plan(Set.of("garden"), Set.of("garden"), Set.of())).isEqualTo(new ModulePlan(List.of(), List.of()));
        assertThat(plan(Set.of(), Set.of(), Set.of("garden"))).isEqualTo(new ModulePlan(List.of(), List.of()));
    }

    @Test
    void a_module_that_was_asked_for_itself_is_not_said_to_be_required() {
        assertThat(plan(Set.of(), Set.of("roof", "base"), Set.of()).steps())
                .extracting(Step::module, Step::requiredBy)
                .containsExactly(tuple("base", null), tuple("roof", null));
    }

    @Test
    void a_module_that_others_need_stays_on_and_all_of_them_are_named() {
        var plan = plan(Set.of("base", "roof", "door", "wall", "house"), Set.of(), Set.of("base", "door"));

        assertThat(plan.steps()).isEmpty();
        assertThat(sentences(plan))
                .containsExactly(
                        "Title of base is needed by Title of roof, Title of wall. Disable these too, or leave it enabled.",
                        "Title of door is needed by Title of wall. Disable these too, or leave it enabled.");
    }

    @Test
    void modules_are_switched_off_together_with_their_dependants_which_go_first() {
        var plan = plan(Set.of("base", "roof", "garden"), Set.of(), Set.of("base", "roof"));

        assertThat(plan.steps())
                .extracting(Step::action, Step::module)
                .containsExactly(tuple(Action.DISABLE, "roof"), tuple(Action.DISABLE, "base"));
    }

    @Test
    void what_is_to_be_enabled_needs_what_is_to_be_disabled() {
        var plan = plan(Set.of("base"), Set.of("roof"), Set.of("base"));

        assertThat(codes(plan)).containsExactly("module-still-needed");
    }

    @Test
    void off_comes_before_on() {
        assertThat(plan(Set.of("garden"), Set.of("roof"), Set.of("garden")).steps())
                .extracting(Step::module)
                .containsExactly("garden", "base", "roof");
    }

    @Test
    void all_errors_are_told_at_once() {
        var plan = plan(Set.of("base", "roof"), Set.of("cellar", "core", "garden"), Set.of("base", "garden", "attic"));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.refusals())
                .extracting(FieldRefusal::field, refusal -> refusal.reason().code())
                .containsExactlyInAnyOrder(
                        tuple("enable", "module-not-installed"),
                        tuple("enable", "module-always-on"),
                        tuple("enable", "module-asked-both-ways"),
                        tuple("disable", "module-not-installed"),
                        tuple("disable", "module-still-needed"));
    }

    @Test
    void a_module_that_requires_what_is_not_installed_cannot_be_enabled() {
        var catalogue = new ModuleCatalogue(List.of(module("roof", "base")), Set.of());

        var plan = ModulePlan.of(catalogue, Set.of(), ModuleWish.of(Set.of("roof"), Set.of()));

        assertThat(codes(plan)).containsExactly("module-requires-another");
    }

    @Test
    void a_module_that_is_not_installed_any_more_can_stay_as_it_is() {
        assertThat(plan(Set.of("shed"), Set.of("garden"), Set.of()).steps())
                .extracting(Step::module)
                .containsExactly("garden");
    }

    @Test
    void asking_for_nothing_is_refused() {
        assertThat(codes(plan(Set.of(), Set.of(), Set.of()))).containsExactly("module-list-empty");
    }

    @Test
    void a_wish_is_what_leads_from_here_to_there() {
        assertThat(ModuleWish.from(Set.of("base", "garden"), Set.of("base", "roof")))
                .isEqualTo(ModuleWish.of(Set.of("roof"), Set.of("garden")));
    }

    /// Modules m0 … m11, of which each may require any with a smaller number.
    @Property
    void every_plan_keeps_requirements_met_at_each_step(
            @ForAll @IntRange(max = 0xFFFF) int requirements,
            @ForAll long seed,
            @ForAll @IntRange(max = 0xFFF) int wanted) {
        var random = new java.util.Random(seed + requirements);
        var modules = IntStream.range(0, 12)
                .mapToObj(number -> module(
                        "m" + number,
                        IntStream.range(0, number)
                                .filter(_ -> random.nextInt(4) == 0)
                                .mapToObj(required -> "m" + required)
                                .toArray(String[]::new)))
                .toList();
        var catalogue = new ModuleCatalogue(modules, Set.of());
        var ids = IntStream.range(0, 12)
                .filter(bit -> (wanted >> bit & 1) == 1)
                .mapToObj(bit -> "m" + bit)
                .toList();

        var on = carriedOut(
                catalogue, new HashSet<>(), ModulePlan.of(catalogue, Set.of(), ModuleWish.of(ids, Set.of())));
        if (ids.isEmpty()) return;

        assertThat(on).containsAll(ids);
        var everything = ModulePlan.of(catalogue, on, ModuleWish.of(Set.of(), on));
        assertThat(carriedOut(catalogue, on, everything)).isEmpty();
    }

    private static Set<String> carriedOut(ModuleCatalogue catalogue, Set<String> before, ModulePlan plan) {
        var on = new HashSet<>(before);
        for (var step : plan.steps()) {
            var changed = step.action() == Action.ENABLE ? on.add(step.module()) : on.remove(step.module());
            assertThat(changed).as("%s changes something", step).isTrue();
            for (var module : catalogue.modules()) {
                if (on.contains(module.id()))
                    assertThat(on).as("after %s", step).containsAll(module.requires());
            }
        }
        return on;
    }

    private static ModulePlan plan(Set<String> on, Set<String> enable, Set<String> disable) {
        return ModulePlan.of(HOUSE, on, ModuleWish.of(enable, disable));
    }

    private static List<String> codes(ModulePlan plan) {
        return plan.refusals().stream().map(refusal -> refusal.reason().code()).toList();
    }

    private static List<String> sentences(ModulePlan plan) {
        var sentences = new ArrayList<String>();
        plan.refusals().forEach(refusal -> sentences.add(Sentences.installed().of(refusal)));
        return sentences;
    }

    private static InstalledModule module(String id, String... requires) {
        return new InstalledModule(id, "Title of " + id, "1.0", "About " + id, List.of(requires));
    }
}
