package uk.commissioning.runtime.database;

import io.r2dbc.spi.ConnectionFactory;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// The database as tenant-admin uses it: the roles `operator` and `dispatcher`.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@Import(DispatcherDatabaseConfiguration.class)
public final class OperatorDatabaseConfiguration {

    @Bean
    OperatorDatabase operatorDatabase(DatabaseSettings settings) {
        return OperatorDatabase.connect(settings);
    }

    @Bean
    ConnectionFactory connectionFactory(OperatorDatabase database) {
        return database.connections();
    }

    @Bean
    DatabaseClient databaseClient(OperatorDatabase database) {
        return database.client();
    }

    @Bean
    UnboundDatabase unboundDatabase(OperatorDatabase database) {
        return database.unbound();
    }

    @Bean
    OperatorTransactions operatorTransactions(OperatorDatabase database) {
        return database.transactions();
    }

    @Bean
    DatabasePromises databasePromises(
            UnboundDatabase database, DispatcherDatabase dispatcher, DatabaseSettings settings) {
        return new DatabasePromises(
                List.of(database.client(), dispatcher.client()), Schema.installed(), settings.startPatience());
    }
}
