package uk.commissioning.runtime.home.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.runtime.home.ListOwnCouncils;
import uk.commissioning.runtime.home.Places;
import uk.commissioning.runtime.home.VisitCouncil;

/// The faces of the arrival.
@Configuration(proxyBeanMethods = false)
public final class HomeWebConfiguration {

    @Bean
    HomeApi homeApi(ListOwnCouncils listOwnCouncils, VisitCouncil visitCouncil, Places places) {
        return new HomeApi(listOwnCouncils, visitCouncil, places);
    }

    @Bean
    HomePages homePages(ListOwnCouncils listOwnCouncils, VisitCouncil visitCouncil, Places places) {
        return new HomePages(listOwnCouncils, visitCouncil, places);
    }
}
