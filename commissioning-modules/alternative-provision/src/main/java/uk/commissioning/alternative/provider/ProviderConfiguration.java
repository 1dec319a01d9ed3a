package uk.commissioning.alternative.provider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.alternative.provider.web.ProviderWebConfiguration;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of the master list.
@Configuration(proxyBeanMethods = false)
@Import(ProviderWebConfiguration.class)
public final class ProviderConfiguration {

    @Bean
    ListProviders listAlternativeProviders(Transactions transactions, DatabaseClient database) {
        return new ListProviders(transactions, new PostgresMasterProviders(database), BlockBounds.known());
    }
}
