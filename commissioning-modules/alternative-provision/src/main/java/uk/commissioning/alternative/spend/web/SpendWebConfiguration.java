package uk.commissioning.alternative.spend.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.alternative.spend.ReadSpend;

/// The two faces of the spend.
@Configuration(proxyBeanMethods = false)
public final class SpendWebConfiguration {

    @Bean
    SpendApi alternativeSpendApi(ReadSpend readAlternativeSpend, Clock clock) {
        return new SpendApi(readAlternativeSpend, clock);
    }

    @Bean
    SpendPages alternativeSpendPages(ReadSpend readAlternativeSpend, Clock clock) {
        return new SpendPages(readAlternativeSpend, clock);
    }
}
