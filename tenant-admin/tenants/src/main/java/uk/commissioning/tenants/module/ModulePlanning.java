package uk.commissioning.tenants.module;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.tenants.module.ModulePlan.Action;
import uk.commissioning.tenants.module.ModulePlan.Step;

/// Works a plan out: closes what is asked for over what it requires, and finds everything that stands against it.
final class ModulePlanning {

    private static final String ENABLE = "enable";
    private static final String DISABLE = "disable";

    private final ModuleCatalogue catalogue;
    private final Set<String> on;
    private final ModuleWish wish;
    private final List<FieldRefusal> refusals = new ArrayList<>();
    private final Set<String> enabling = new HashSet<>();
    private final Map<String, String> requiredBy = new HashMap<>();

    ModulePlanning(ModuleCatalogue catalogue, Set<String> on, ModuleWish wish) {
        this.catalogue = catalogue;
        this.on = on;
        this.wish = wish;
    }

    ModulePlan plan() {
        if (wish.enable().isEmpty() && wish.disable().isEmpty()) refuse(ENABLE, ModuleReason.MODULE_LIST_EMPTY);
        wish.enable().stream().sorted().forEach(id -> refuseUnlessSwitchable(ENABLE, id));
        wish.disable().stream().sorted().forEach(id -> refuseUnlessSwitchable(DISABLE, id));
        wish.enable().stream().sorted().filter(wish.disable()::contains).forEach(this::refuseBothWays);

        catalogue.inOrder(wish.enable()).forEach(this::enable);
        disabled().forEach(this::refuseWhileNeeded);
        if (!refusals.isEmpty()) return new ModulePlan(List.of(), refusals);
        return new ModulePlan(steps(), List.of());
    }

    private void refuseUnlessSwitchable(String field, String id) {
        if (catalogue.isAlwaysOn(id)) {
            refuse(field, ModuleReason.MODULE_ALWAYS_ON, id);
        } else if (catalogue.called(id) == null) {
            refuse(field, ModuleReason.MODULE_NOT_INSTALLED, id, installed());
        }
    }

    private void refuseBothWays(String id) {
        refuse(ENABLE, ModuleReason.MODULE_ASKED_BOTH_WAYS, catalogue.titleOf(id));
    }

    private void enable(String id) {
        var module = catalogue.called(id);
        if (module == null || on.contains(id) || !enabling.add(id)) return;

        for (String required : module.requires()) {
            if (catalogue.called(required) == null) {
                refuse(ENABLE, ModuleReason.MODULE_REQUIRES_ANOTHER, module.title(), required);
            } else if (!wish.enable().contains(required)) {
                requiredBy.putIfAbsent(required, module.title());
                enable(required);
            }
        }
    }

    /// A module is kept by those that require it and will be on.
    private void refuseWhileNeeded(String id) {
        var dependants = catalogue.modules().stream()
                .filter(module -> module.requires().contains(id))
                .filter(module -> willBeOn(module.id()))
                .map(InstalledModule::title)
                .collect(Collectors.joining(", "));
        if (!dependants.isEmpty()) {
            refuse(DISABLE, ModuleReason.MODULE_STILL_NEEDED, catalogue.titleOf(id), dependants);
        }
    }

    private boolean willBeOn(String id) {
        return (on.contains(id) || enabling.contains(id)) && !wish.disable().contains(id);
    }

    private Set<String> disabled() {
        return catalogue.inOrder(wish.disable());
    }

    /// Off first, dependants before what they require; then on, what is required before those who require it.
    private List<Step> steps() {
        var off =
                List.copyOf(disabled()).reversed().stream().filter(on::contains).map(this::disabling);
        var then = catalogue.inOrder(enabling).stream().map(this::enabling);
        return Stream.concat(off, then).toList();
    }

    private Step disabling(String id) {
        return new Step(Action.DISABLE, id, catalogue.titleOf(id), null);
    }

    private Step enabling(String id) {
        return new Step(Action.ENABLE, id, catalogue.titleOf(id), requiredBy.get(id));
    }

    private String installed() {
        return catalogue.modules().stream().map(InstalledModule::id).collect(Collectors.joining(", "));
    }

    private void refuse(String field, ModuleReason reason, Object... arguments) {
        refusals.add(FieldRefusal.of(field, reason, arguments));
    }
}
