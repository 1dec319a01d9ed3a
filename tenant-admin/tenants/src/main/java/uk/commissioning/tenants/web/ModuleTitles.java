package uk.commissioning.tenants.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;

/// What the installed modules are called, by id; one that is not installed any more keeps its id.
public record ModuleTitles(Map<String, String> byId) {

    public ModuleTitles {
        byId = Map.copyOf(byId);
    }

    public static ModuleTitles installed() {
        return new ModuleTitles(CommissioningModule.installed().stream()
                .map(CommissioningModule::descriptor)
                .collect(Collectors.toMap(ModuleDescriptor::id, ModuleDescriptor::title)));
    }

    public List<String> of(Collection<String> modules) {
        return modules.stream().map(id -> byId.getOrDefault(id, id)).toList();
    }
}
