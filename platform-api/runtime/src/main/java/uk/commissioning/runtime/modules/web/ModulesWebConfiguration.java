package uk.commissioning.runtime.modules.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.runtime.modules.ListHeldModules;
import uk.commissioning.runtime.modules.PurgeModule;
import uk.commissioning.runtime.modules.ReadHeldModule;

/// The two faces of a council's modules.
@Configuration(proxyBeanMethods = false)
public final class ModulesWebConfiguration {

    @Bean
    ModulesApi modulesApi(ListHeldModules listHeldModules, PurgeModule purgeModule) {
        return new ModulesApi(listHeldModules, purgeModule);
    }

    @Bean
    ModulesPages modulesPages(ListHeldModules listHeldModules, ReadHeldModule readHeldModule, PurgeModule purgeModule) {
        return new ModulesPages(listHeldModules, readHeldModule, purgeModule);
    }
}
