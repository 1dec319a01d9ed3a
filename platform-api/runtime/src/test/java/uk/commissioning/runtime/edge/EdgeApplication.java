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

/// A small application behind the whole edge, as platform-api assembles it.
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
class EdgeApplication {

    @Bean
    OpenTelemetry openTelemetry() {
        return OpenTelemetry.noop();
    }
}
