package uk.commissioning.tenants.module;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.tenants.council.CouncilChanges;
import uk.commissioning.tenants.council.FindCouncil;

/// What listing and switching modules is made of.
@Configuration(proxyBeanMethods = false)
public final class ModuleConfiguration {

    @Bean
    ModuleCatalogue moduleCatalogue() {
        return ModuleCatalogue.of(CommissioningModule.installed().stream()
                .map(CommissioningModule::descriptor)
                .toList());
    }

    @Bean
    CouncilModules councilModules(DatabaseClient database) {
        return new PostgresCouncilModules(database);
    }

    @Bean
    ListModules listModules(FindCouncil findCouncil, ModuleCatalogue catalogue) {
        return new ListModules(findCouncil, catalogue);
    }

    @Bean
    SimulateModules simulateModules(FindCouncil findCouncil, ModuleCatalogue catalogue) {
        return new SimulateModules(findCouncil, catalogue);
    }

    @Bean
    SwitchModules switchModules(CouncilChanges changes, CouncilModules modules, ModuleCatalogue catalogue) {
        return new SwitchModules(changes, modules, catalogue);
    }
}
