package uk.commissioning.kernel.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts modules after those they require; ids break ties.
final class InstallOrder {

    private final Map<String, CommissioningModule> waiting = new LinkedHashMap<>();
    private final List<CommissioningModule> ordered = new ArrayList<>();

    private InstallOrder(List<CommissioningModule> modules) {
        modules.stream()
                .sorted(Comparator.comparing(module -> module.descriptor().id()))
                .forEach(module -> waiting.put(module.descriptor().id(), module));
    }

    static List<CommissioningModule> of(List<CommissioningModule> modules) {
        var order = new InstallOrder(modules);
        modules.stream().map(module -> module.descriptor().id()).sorted().forEach(order::place);
        return List.copyOf(order.ordered);
    }

    private void place(String id) {
        var module = waiting.remove(id);
        if (module == null) return;

        module.descriptor().requires().stream().sorted().forEach(this::place);
        ordered.add(module);
    }
}
