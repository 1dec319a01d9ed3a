package uk.commissioning.tenants.administrator.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.tenants.administrator.AppointFirstAdministrator;
import uk.commissioning.tenants.council.FindCouncil;

/// The first administrator's endpoint and page.
@Configuration(proxyBeanMethods = false)
public final class AdministratorWebConfiguration {

    @Bean
    AdministratorApi administratorApi(AppointFirstAdministrator appoint) {
        return new AdministratorApi(appoint);
    }

    @Bean
    AdministratorPages administratorPages(FindCouncil find, AppointFirstAdministrator appoint) {
        return new AdministratorPages(find, appoint);
    }
}
