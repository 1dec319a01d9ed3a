package uk.commissioning.therapies.provider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.therapies.provider.web.ProviderWebConfiguration;

/// The wiring of providers of therapies.
@Configuration(proxyBeanMethods = false)
@Import(ProviderWebConfiguration.class)
public final class ProviderConfiguration {

    @Bean
    TherapyProviders therapyProviders(DatabaseClient database) {
        return new PostgresTherapyProviders(database);
    }

    @Bean
    ReadTherapyProviders readTherapyProviders(Transactions transactions, TherapyProviders providers) {
        return new ReadTherapyProviders(transactions, providers);
    }
}
