package uk.commissioning.runtime.database;

import io.r2dbc.spi.ConnectionFactory;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.runtime.tenancy.Visits;

/// The database as platform-api uses it: the roles `app` and `dispatcher`.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@Import(DispatcherDatabaseConfiguration.class)
public final class CouncilDatabaseConfiguration {

    @Bean
    CouncilDatabase councilDatabase(DatabaseSettings settings) {
        return CouncilDatabase.connect(settings);
    }

    @Bean
    ConnectionFactory connectionFactory(CouncilDatabase database) {
        return database.connections();
    }

    @Bean
    DatabaseClient databaseClient(CouncilDatabase database) {
        return database.client();
    }

    @Bean
    UnboundDatabase unboundDatabase(CouncilDatabase database) {
        return database.unbound();
    }

    @Bean
    Transactions transactions(CouncilDatabase database) {
        return database.transactions();
    }

    @Bean
    OwnTransactions ownTransactions(CouncilDatabase database) {
        return database.own();
    }

    @Bean
    Visits visits(CouncilDatabase database) {
        return database.visits();
    }

    @Bean
    DatabasePromises databasePromises(
            UnboundDatabase database, DispatcherDatabase dispatcher, DatabaseSettings settings) {
        return new DatabasePromises(
                List.of(database.client(), dispatcher.client()), Schema.installed(), settings.startPatience());
    }
}
