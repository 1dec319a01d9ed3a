package uk.commissioning.tenants.module.web;

import java.util.List;
import uk.commissioning.tenants.module.InstalledModule;
import uk.commissioning.tenants.module.ListModules;

/// The installed modules, and whether the council has them switched on.
record ModulesJson(List<ModuleJson> items) {

    static ModulesJson of(ListModules.Listed listed) {
        return new ModulesJson(listed.modules().stream()
                .map(module -> ModuleJson.of(module, listed.isOn(module)))
                .toList());
    }

    record ModuleJson(String id, String title, String version, String summary, List<String> requires, boolean enabled) {

        private static ModuleJson of(InstalledModule module, boolean enabled) {
            return new ModuleJson(
                    module.id(), module.title(), module.version(), module.summary(), module.requires(), enabled);
        }
    }
}
