package uk.commissioning.tenants.module;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.module.ModuleDescriptor;

/// The installed modules, those they require first; the ones that are always on are known by id only.
public final class ModuleCatalogue {

    private final SequencedMap<String, InstalledModule> inOrder = new LinkedHashMap<>();
    private final Set<String> always;

    ModuleCatalogue(Collection<InstalledModule> modules, Set<String> always) {
        this.always = Set.copyOf(always);
        var waiting = modules.stream().collect(Collectors.toMap(InstalledModule::id, Function.identity()));
        waiting.keySet().stream().sorted().toList().forEach(id -> place(id, waiting));
    }

    static ModuleCatalogue of(List<ModuleDescriptor> descriptors) {
        var always = descriptors.stream()
                .filter(ModuleDescriptor::always)
                .map(ModuleDescriptor::id)
                .collect(Collectors.toSet());
        var modules = descriptors.stream()
                .filter(descriptor -> !descriptor.always())
                .map(descriptor -> InstalledModule.of(descriptor, always))
                .toList();
        return new ModuleCatalogue(modules, always);
    }

    List<InstalledModule> modules() {
        return List.copyOf(inOrder.values());
    }

    @Nullable
    InstalledModule called(String id) {
        return inOrder.get(id);
    }

    boolean isAlwaysOn(String id) {
        return always.contains(id);
    }

    String titleOf(String id) {
        var module = inOrder.get(id);
        return module == null ? id : module.title();
    }

    /// Those of the given ids that are installed, required ones first.
    Set<String> inOrder(Collection<String> ids) {
        return inOrder.keySet().stream().filter(ids::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void place(String id, Map<String, InstalledModule> waiting) {
        var module = waiting.remove(id);
        if (module == null) return;

        module.requires().forEach(required -> place(required, waiting));
        inOrder.put(id, module);
    }
}
