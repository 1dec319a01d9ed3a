package uk.commissioning.tenants.module.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Sentences;
import uk.commissioning.tenants.module.ModulePlan;

/// What would happen, in order; or everything that stands against it, and no step.
record SimulationJson(boolean possible, List<StepJson> steps, List<ErrorJson> errors) {

    static SimulationJson of(ModulePlan plan) {
        return new SimulationJson(
                plan.possible(),
                plan.steps().stream().map(StepJson::of).toList(),
                plan.refusals().stream().map(ErrorJson::of).toList());
    }

    record StepJson(
            ModulePlan.Action action,
            String module,
            String title,
            @Nullable String requiredBy) {

        private static StepJson of(ModulePlan.Step step) {
            return new StepJson(step.action(), step.module(), step.title(), step.requiredBy());
        }
    }

    record ErrorJson(String field, String code, String message) {

        private static ErrorJson of(FieldRefusal refusal) {
            return new ErrorJson(
                    refusal.field(),
                    refusal.reason().code(),
                    Sentences.installed().of(refusal));
        }
    }
}
