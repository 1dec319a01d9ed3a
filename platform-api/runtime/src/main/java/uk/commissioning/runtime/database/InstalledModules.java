package uk.commissioning.runtime.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;

/// The modules in this build: their titles, and those that are part of every council.
final class InstalledModules {

    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> always = new TreeSet<>();

    InstalledModules(Collection<ModuleDescriptor> modules) {
        for (var module : modules) {
            titles.put(module.id(), module.title());
            if (module.always()) always.add(module.id());
        }
    }

    static InstalledModules found() {
        return new InstalledModules(CommissioningModule.installed().stream()
                .map(CommissioningModule::descriptor)
                .toList());
    }

    /// What a council uses: the modules that are always on, and those enabled for it.
    Set<String> usedWith(Collection<String> enabled) {
        var used = new TreeSet<>(always);
        used.addAll(enabled);
        return Set.copyOf(used);
    }

    String title(String module) {
        return titles.getOrDefault(module, module);
    }
}
