package uk.commissioning.therapies.provider.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.therapies.provider.ReadTherapyProviders;

/// The two faces of providers of therapies.
@Configuration(proxyBeanMethods = false)
public final class ProviderWebConfiguration {

    @Bean
    TherapyProviderApi therapyProviderApi(ReadTherapyProviders readTherapyProviders, Clock clock) {
        return new TherapyProviderApi(readTherapyProviders, clock);
    }

    @Bean
    TherapyProviderPages therapyProviderPages(ReadTherapyProviders readTherapyProviders, Clock clock) {
        return new TherapyProviderPages(readTherapyProviders, clock);
    }
}
