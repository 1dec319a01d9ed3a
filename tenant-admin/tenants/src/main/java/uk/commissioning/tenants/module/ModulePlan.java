package uk.commissioning.tenants.module;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// What would happen if modules were switched as asked, in order; or everything that stands against it, and no step
/// (A7). Modules that are as asked already need no step.
public record ModulePlan(List<Step> steps, List<FieldRefusal> refusals) {

    public ModulePlan {
        steps = List.copyOf(steps);
        refusals = List.copyOf(refusals);
    }

    public static ModulePlan of(ModuleCatalogue catalogue, java.util.Set<String> on, ModuleWish wish) {
        return new ModulePlanning(catalogue, on, wish).plan();
    }

    public boolean possible() {
        return refusals.isEmpty();
    }

    ModulePlan orRefused() {
        if (!possible()) throw Refused.fields(refusals);
        return this;
    }

    List<String> modules(Action action) {
        return steps.stream()
                .filter(step -> step.action() == action)
                .map(Step::module)
                .toList();
    }

    /// One module switched. `requiredBy` is the title of the module that needs it; none when it was asked for itself.
    public record Step(
            Action action,
            String module,
            String title,
            @Nullable String requiredBy) {}

    public enum Action {
        ENABLE,
        DISABLE
    }
}
