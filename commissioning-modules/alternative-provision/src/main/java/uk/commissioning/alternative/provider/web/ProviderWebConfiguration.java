package uk.commissioning.alternative.provider.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.alternative.provider.ListProviders;

/// The two faces of the master list.
@Configuration(proxyBeanMethods = false)
public final class ProviderWebConfiguration {

    @Bean
    ProviderApi alternativeProviderApi(ListProviders listAlternativeProviders, Clock clock) {
        return new ProviderApi(listAlternativeProviders, clock);
    }

    @Bean
    ProviderPages alternativeProviderPages(ListProviders listAlternativeProviders, Clock clock) {
        return new ProviderPages(listAlternativeProviders, clock);
    }
}
