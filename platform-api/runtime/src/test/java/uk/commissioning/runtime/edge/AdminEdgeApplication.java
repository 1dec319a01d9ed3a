package uk.commissioning.runtime.edge;

import io.opentelemetry.api.OpenTelemetry;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.ReactorResourceFactory;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.transaction.OperatorTransactions;
import uk.commissioning.runtime.database.OperatorDatabaseConfiguration;
import uk.commissioning.runtime.vault.MasterKeyConfiguration;
import uk.commissioning.ui.Frame;
import uk.commissioning.ui.FrameSource;
import uk.commissioning.ui.UiConfiguration;

/// A small application behind the edge of tenant-admin.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    AdminEdgeConfiguration.class,
    UiConfiguration.class,
    OperatorDatabaseConfiguration.class,
    MasterKeyConfiguration.class
})
class AdminEdgeApplication {

    @Bean
    OpenTelemetry openTelemetry() {
        return OpenTelemetry.noop();
    }

    @Bean
    ReactorResourceFactory ownThreads() {
        var threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        return threads;
    }

    @Bean
    FrameSource frames() {
        return exchange -> Mono.just(Frame.plain(exchange.getRequest().getPath().value()));
    }

    @Bean
    OperatorDesk operatorDesk(OperatorTransactions transactions) {
        return new OperatorDesk(transactions);
    }
}
