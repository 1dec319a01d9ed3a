package uk.commissioning.runtime.visit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who asks and once only: what the gates of both applications share.
@Configuration(proxyBeanMethods = false)
public final class VisitConfiguration {

    @Bean
    PersonFilter personFilter() {
        return new PersonFilter();
    }

    @Bean
    OnceFilter onceFilter() {
        return new OnceFilter();
    }
}
