package uk.commissioning.tenants.module.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.tenants.module.ListModules;
import uk.commissioning.tenants.module.SimulateModules;
import uk.commissioning.tenants.module.SwitchModules;

/// Modules' endpoints and pages.
@Configuration(proxyBeanMethods = false)
public final class ModuleWebConfiguration {

    @Bean
    ModuleApi moduleApi(ListModules list, SimulateModules simulate, SwitchModules change) {
        return new ModuleApi(list, simulate, change);
    }

    @Bean
    ModulePages modulePages(ListModules list, SimulateModules simulate, SwitchModules change) {
        return new ModulePages(list, simulate, change);
    }
}
