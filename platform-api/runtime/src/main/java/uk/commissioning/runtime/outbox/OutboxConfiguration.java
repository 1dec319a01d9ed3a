package uk.commissioning.runtime.outbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.outbox.Outbox;
import uk.commissioning.kernel.outbox.Receiver;
import uk.commissioning.runtime.database.DispatcherDatabase;
import uk.commissioning.runtime.job.Background;
import uk.commissioning.runtime.job.BackgroundConfiguration;
import uk.commissioning.runtime.job.BackgroundSettings;
import uk.commissioning.runtime.telemetry.Seams;

/// The outbox, and the loop that delivers to the receivers of this process.
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:outbox.properties")
@Import(BackgroundConfiguration.class)
public final class OutboxConfiguration {

    @Bean
    Outbox outbox(DatabaseClient database) {
        return new PostgresOutbox(database);
    }

    @Bean
    WaitingMessages waitingMessages(DispatcherDatabase dispatcher) {
        return new WaitingMessages(dispatcher.client());
    }

    @Bean
    OutboxDispatcher outboxDispatcher(
            WaitingMessages messages, ObjectProvider<Receiver> receivers, ObjectProvider<Seams> seams) {
        return new OutboxDispatcher(messages, receivers.orderedStream().toList(), seams.getIfAvailable(Seams::off));
    }

    @Bean(OutboxHealth.NAME)
    OutboxHealth outboxHealth(WaitingMessages messages) {
        return new OutboxHealth(messages);
    }

    @Bean
    Background outboxLoop(OutboxDispatcher dispatcher, BackgroundSettings settings) {
        return new Background("Outbox", settings.outboxDelay(), dispatcher::deliver);
    }
}
