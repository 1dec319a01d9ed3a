package uk.commissioning.core.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.register.web.RegisterWebConfiguration;
import uk.commissioning.kernel.transaction.Transactions;

/// The contract register's wiring.
@Configuration(proxyBeanMethods = false)
@Import(RegisterWebConfiguration.class)
public final class RegisterConfiguration {

    @Bean
    ContractRegister contractRegister(DatabaseClient database) {
        return new PostgresContractRegister(database);
    }

    @Bean
    ReadContractRegister readContractRegister(Transactions transactions, ContractRegister register) {
        return new ReadContractRegister(transactions, register);
    }
}
