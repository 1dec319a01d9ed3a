package uk.commissioning.core.contract;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// The wiring of contracts.
@Configuration(proxyBeanMethods = false)
public final class ContractConfiguration {

    @Bean
    Contracts contracts(DatabaseClient database) {
        return new PostgresContracts(database);
    }
}
