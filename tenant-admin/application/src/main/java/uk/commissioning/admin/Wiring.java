package uk.commissioning.admin;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.reorganisation.ReorganisationConfiguration;
import uk.commissioning.runtime.audit.AuditConfiguration;
import uk.commissioning.runtime.audit.PartiesAuditConfiguration;
import uk.commissioning.runtime.database.DispatcherDatabase;
import uk.commissioning.runtime.database.OperatorDatabaseConfiguration;
import uk.commissioning.runtime.edge.AdminEdgeConfiguration;
import uk.commissioning.runtime.once.OnceConfiguration;
import uk.commissioning.runtime.outbox.OutboxConfiguration;
import uk.commissioning.runtime.telemetry.OpenTelemetryConfiguration;
import uk.commissioning.runtime.vault.CouncilVaultsConfiguration;
import uk.commissioning.tenants.TenantsConfiguration;
import uk.commissioning.ui.UiConfiguration;

/// What tenant-admin is made of. Installed modules are on its class path for their descriptors only (docs/adr/0004).
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    AdminEdgeConfiguration.class,
    OpenTelemetryConfiguration.class,
    UiConfiguration.class,
    OperatorDatabaseConfiguration.class,
    AuditConfiguration.class,
    PartiesAuditConfiguration.class,
    OutboxConfiguration.class,
    OnceConfiguration.class,
    CouncilVaultsConfiguration.class,
    TenantsConfiguration.class,
    ReorganisationConfiguration.class
})
final class Wiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /// For the one receiver that keeps what Keycloak answered; asked for by name, so that nobody gets it by
    /// accident.
    @Bean(defaultCandidate = false)
    DatabaseClient dispatcherClient(DispatcherDatabase dispatcher) {
        return dispatcher.client();
    }
}
