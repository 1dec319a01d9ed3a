package uk.commissioning.core.agreement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// The wiring of agreements.
@Configuration(proxyBeanMethods = false)
public final class AgreementConfiguration {

    @Bean
    Agreements agreements(DatabaseClient database) {
        return new PostgresAgreements(database);
    }
}
