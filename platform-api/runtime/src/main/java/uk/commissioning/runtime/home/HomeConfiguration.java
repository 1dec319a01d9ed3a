package uk.commissioning.runtime.home;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.runtime.home.web.HomeWebConfiguration;
import uk.commissioning.runtime.tenancy.Visits;
import uk.commissioning.ui.FrameSource;

/// Choosing a council, its home, and the frame of platform-api's pages.
@Configuration(proxyBeanMethods = false)
@Import(HomeWebConfiguration.class)
public final class HomeConfiguration {

    @Bean
    Places places() {
        return new Places(CommissioningModule.installed());
    }

    @Bean
    FrameSource frameSource(Places places) {
        return new CouncilFrames(places);
    }

    @Bean
    ListOwnCouncils listOwnCouncils(Visits visits) {
        return new ListOwnCouncils(visits);
    }

    @Bean
    VisitCouncil visitCouncil(Transactions transactions) {
        return new VisitCouncil(transactions);
    }
}
