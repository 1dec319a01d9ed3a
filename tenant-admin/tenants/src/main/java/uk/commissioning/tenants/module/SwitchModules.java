package uk.commissioning.tenants.module;

import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.council.Changed;
import uk.commissioning.tenants.council.Council;
import uk.commissioning.tenants.council.CouncilChanges;
import uk.commissioning.tenants.council.CouncilEvent;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.module.ModulePlan.Action;

/// Switches a council's modules on and off, all or none; what is off keeps its data (A7).
public final class SwitchModules {

    private final CouncilChanges changes;
    private final CouncilModules modules;
    private final ModuleCatalogue catalogue;

    SwitchModules(CouncilChanges changes, CouncilModules modules, ModuleCatalogue catalogue) {
        this.changes = changes;
        this.modules = modules;
        this.catalogue = catalogue;
    }

    /// Nothing happens, and the council keeps its version, when all modules are as asked already.
    public Mono<Council> switchThem(CouncilKey key, long version, ModuleWish wish) {
        return changes.change(key, version, council -> {
            council.requireNotDissolved();
            return modules.enabledIn(council.id())
                    .map(on -> ModulePlan.of(catalogue, on, wish).orRefused())
                    .flatMap(plan -> carryOut(council, plan));
        });
    }

    private Mono<Changed> carryOut(Council council, ModulePlan plan) {
        var changed = new Changed(council, events(plan));
        if (changed.nothing()) return Mono.just(changed);
        return modules.change(council.id(), plan.modules(Action.ENABLE), plan.modules(Action.DISABLE))
                .thenReturn(changed);
    }

    private static List<CouncilEvent> events(ModulePlan plan) {
        return plan.steps().stream()
                .map(step -> new CouncilEvent(action(step.action()), Map.of("module", step.module())))
                .toList();
    }

    private static String action(Action action) {
        return switch (action) {
            case ENABLE -> "council.module-enabled";
            case DISABLE -> "council.module-disabled";
        };
    }
}
