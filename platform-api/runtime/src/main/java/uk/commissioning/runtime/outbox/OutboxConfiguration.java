package uk.commissioning.runtime.outbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.outbox.Outbox;
import uk.commissioning.kernel.outbox.Receiver;
import uk.commissioning.runtime.database.DispatcherDatabase;
import uk.commissioning.runtime.job.Background;
import uk.commissioning.runtime.job.BackgroundConfiguration;
import uk.commissioning.runtime.job.BackgroundSettings;

/// The outbox, and the loop that delivers to the receivers of this process.
@Configuration(proxyBeanMethods = false)
@Import(BackgroundConfiguration.class)
public final class OutboxConfiguration {

    @Bean
    Outbox outbox(DatabaseClient database) {
        return new PostgresOutbox(database);
    }

    @Bean
    OutboxDispatcher outboxDispatcher(DispatcherDatabase dispatcher, ObjectProvider<Receiver> receivers) {
        return new OutboxDispatcher(
                new WaitingMessages(dispatcher.client()),
                receivers.orderedStream().toList());
    }

    @Bean
    Background outboxLoop(OutboxDispatcher dispatcher, BackgroundSettings settings) {
        return new Background("Outbox", settings.outboxDelay(), dispatcher::deliver);
    }
}
