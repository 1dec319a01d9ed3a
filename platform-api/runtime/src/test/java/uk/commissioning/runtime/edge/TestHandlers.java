package uk.commissioning.runtime.edge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.ui.Frame;
import uk.commissioning.ui.FrameSource;

/// What is behind the edge in tests.
@Configuration(proxyBeanMethods = false)
class TestHandlers {

    /// Its own threads, so that closing one application of a test leaves the others alone.
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
    Gate gate() {
        return new Gate();
    }

    @Bean
    WidgetApi widgetApi(Transactions transactions, DatabaseClient database, Gate gate) {
        return new WidgetApi(transactions, database, gate);
    }

    @Bean
    WidgetPages widgetPages() {
        return new WidgetPages();
    }
}
