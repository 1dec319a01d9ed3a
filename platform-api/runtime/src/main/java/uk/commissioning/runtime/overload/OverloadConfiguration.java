package uk.commissioning.runtime.overload;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The bound on what is under way at once.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OverloadSettings.class)
public final class OverloadConfiguration {

    @Bean
    InFlight inFlight(OverloadSettings settings) {
        return new InFlight(settings);
    }
}
