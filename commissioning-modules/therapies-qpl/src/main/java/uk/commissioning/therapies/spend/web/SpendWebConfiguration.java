package uk.commissioning.therapies.spend.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.therapies.spend.ReadSpend;

/// The two faces of spend.
@Configuration(proxyBeanMethods = false)
public final class SpendWebConfiguration {

    @Bean
    TherapySpendApi therapySpendApi(ReadSpend readSpend, Clock clock) {
        return new TherapySpendApi(readSpend, clock);
    }

    @Bean
    TherapySpendPages therapySpendPages(ReadSpend readSpend, Clock clock) {
        return new TherapySpendPages(readSpend, clock);
    }
}
