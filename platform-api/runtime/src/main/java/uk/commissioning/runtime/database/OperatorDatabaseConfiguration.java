package uk.commissioning.runtime.database;

import io.r2dbc.spi.ConnectionFactory;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.transaction.OperatorTransactions;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// The database as tenant-admin uses it: the roles `operator`, `reorganiser` and `dispatcher`.
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
    ReorganiserDatabase reorganiserDatabase(DatabaseSettings settings) {
        return ReorganiserDatabase.connect(settings);
    }

    @Bean
    ReorganisationTransactions reorganisationTransactions(ReorganiserDatabase database) {
        return database.transactions();
    }

    /// Statements in a reorganisation; asked for by name, so that nobody gets it by accident.
    @Bean(defaultCandidate = false)
    DatabaseClient reorganiserClient(ReorganiserDatabase database) {
        return database.client();
    }

    @Bean
    DatabasePromises databasePromises(
            UnboundDatabase database,
            DispatcherDatabase dispatcher,
            ReorganiserDatabase reorganiser,
            DatabaseSettings settings) {
        return new DatabasePromises(
                List.of(
                        database.client(),
                        dispatcher.client(),
                        reorganiser.unbound().client()),
                Schema.installed(),
                settings.startPatience());
    }
}
