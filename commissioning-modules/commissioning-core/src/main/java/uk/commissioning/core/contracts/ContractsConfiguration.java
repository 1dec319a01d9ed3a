package uk.commissioning.core.contracts;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.contracts.web.ContractsWebConfiguration;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of contracts as they are read and ended.
@Configuration(proxyBeanMethods = false)
@Import(ContractsWebConfiguration.class)
public final class ContractsConfiguration {

    @Bean
    ContractBook contractBook(DatabaseClient database) {
        return new PostgresContractBook(database);
    }

    @Bean
    FindContracts findContracts(Transactions transactions, ContractBook contracts, Clock clock) {
        return new FindContracts(transactions, contracts, clock);
    }

    @Bean
    OpenContract openContract(Transactions transactions, ContractBook contracts, AccessLog accessLog) {
        return new OpenContract(transactions, contracts, accessLog);
    }

    @Bean
    EndContract endContract(Transactions transactions, Once once, ContractBook contracts, Audit audit) {
        return new EndContract(transactions, once, contracts, audit);
    }
}
