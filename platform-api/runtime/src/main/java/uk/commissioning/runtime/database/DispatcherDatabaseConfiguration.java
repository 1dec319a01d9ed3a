package uk.commissioning.runtime.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The role `dispatcher` alone, for `verify` and for the other two configurations.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public final class DispatcherDatabaseConfiguration {

    @Bean
    DispatcherDatabase dispatcherDatabase(DatabaseSettings settings) {
        return DispatcherDatabase.connect(settings);
    }
}
