package uk.commissioning.core.provider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// The directory's wiring.
@Configuration(proxyBeanMethods = false)
public final class ProviderConfiguration {

    @Bean
    Providers providers(DatabaseClient database) {
        return new PostgresProviders(database);
    }
}
