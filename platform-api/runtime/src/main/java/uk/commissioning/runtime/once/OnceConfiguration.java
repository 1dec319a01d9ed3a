package uk.commissioning.runtime.once;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.runtime.database.DispatcherDatabase;
import uk.commissioning.runtime.job.Background;
import uk.commissioning.runtime.job.BackgroundConfiguration;
import uk.commissioning.runtime.job.BackgroundSettings;

/// Creations that happen once, and the loop that removes old keys and sessions.
@Configuration(proxyBeanMethods = false)
@Import(BackgroundConfiguration.class)
public final class OnceConfiguration {

    @Bean
    Once once(DatabaseClient database) {
        return new PostgresOnce(database);
    }

    @Bean
    Background cleaningLoop(DispatcherDatabase dispatcher, BackgroundSettings settings) {
        return new Background("Cleaning", settings.cleaningDelay(), new Cleaning(dispatcher)::clean);
    }
}
