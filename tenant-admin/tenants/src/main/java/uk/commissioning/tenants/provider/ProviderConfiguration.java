package uk.commissioning.tenants.provider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// What finding and merging duplicate providers is made of.
@Configuration(proxyBeanMethods = false)
public final class ProviderConfiguration {

    @Bean
    ProviderDirectory providerDirectory(DatabaseClient database) {
        return new PostgresProviderDirectory(database);
    }

    @Bean
    ListDuplicates listDuplicates(OperatorTransactions transactions, ProviderDirectory directory) {
        return new ListDuplicates(transactions, directory);
    }

    @Bean
    CompareProviders compareProviders(OperatorTransactions transactions, ProviderDirectory directory) {
        return new CompareProviders(transactions, directory);
    }

    @Bean
    MergeProviders mergeProviders(OperatorTransactions transactions, ProviderDirectory directory) {
        return new MergeProviders(transactions, directory);
    }
}
