package uk.commissioning.runtime.edge;

import io.opentelemetry.api.OpenTelemetry;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import uk.commissioning.runtime.audit.CouncilAuditConfiguration;
import uk.commissioning.runtime.database.CouncilDatabaseConfiguration;
import uk.commissioning.runtime.vault.MasterKeyConfiguration;
import uk.commissioning.ui.UiConfiguration;

/// The test application with telemetry on.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    EdgeConfiguration.class,
    UiConfiguration.class,
    CouncilDatabaseConfiguration.class,
    CouncilAuditConfiguration.class,
    MasterKeyConfiguration.class,
    TestHandlers.class
})
class ObservedApplication {

    @Bean
    Recorded recorded() {
        return new Recorded();
    }

    @Bean
    OpenTelemetry openTelemetry(Recorded recorded) {
        return recorded.telemetry();
    }
}
