package uk.commissioning.tenants.module;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Three modules in place of the installed ones: the roof needs the base.
@Configuration(proxyBeanMethods = false)
public class ThreeModules {

    @Bean
    @Primary
    ModuleCatalogue catalogueOfThree() {
        return new ModuleCatalogue(
                List.of(
                        module("roof", "Keeps the rain out", "base"),
                        module("base", "Carries everything"),
                        module("garden", "Stands alone")),
                Set.of("core"));
    }

    private static InstalledModule module(String id, String summary, String... requires) {
        return new InstalledModule(id, "The " + id, "1.0", summary + ".", List.of(requires));
    }
}
