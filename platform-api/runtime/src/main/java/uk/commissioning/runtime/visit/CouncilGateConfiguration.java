package uk.commissioning.runtime.visit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.runtime.tenancy.Visits;

/// The gate of councils: platform-api.
@Configuration(proxyBeanMethods = false)
public final class CouncilGateConfiguration {

    @Bean
    CouncilFilter councilFilter(Visits visits) {
        return new CouncilFilter(visits, new Segments(CommissioningModule.installed()), new KnownVisits());
    }
}
