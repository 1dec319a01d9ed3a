package uk.commissioning.app;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import uk.commissioning.alternative.AlternativeConfiguration;
import uk.commissioning.core.CoreConfiguration;
import uk.commissioning.inmss.InmssConfiguration;
import uk.commissioning.runtime.audit.CouncilAuditConfiguration;
import uk.commissioning.runtime.auditing.AuditingConfiguration;
import uk.commissioning.runtime.database.CouncilDatabaseConfiguration;
import uk.commissioning.runtime.edge.EdgeConfiguration;
import uk.commissioning.runtime.home.HomeConfiguration;
import uk.commissioning.runtime.job.JobConfiguration;
import uk.commissioning.runtime.jobpages.JobPagesConfiguration;
import uk.commissioning.runtime.modules.ModulesConfiguration;
import uk.commissioning.runtime.once.OnceConfiguration;
import uk.commissioning.runtime.outbox.OutboxConfiguration;
import uk.commissioning.runtime.people.PeopleConfiguration;
import uk.commissioning.runtime.telemetry.OpenTelemetryConfiguration;
import uk.commissioning.runtime.vault.VaultConfiguration;
import uk.commissioning.therapies.TherapiesConfiguration;
import uk.commissioning.ui.UiConfiguration;

/// What platform-api is made of: the edge, the runtime, a council's own pages, the installed modules (docs/adr/0004).
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    EdgeConfiguration.class,
    OpenTelemetryConfiguration.class,
    UiConfiguration.class,
    CouncilDatabaseConfiguration.class,
    CouncilAuditConfiguration.class,
    OutboxConfiguration.class,
    JobConfiguration.class,
    OnceConfiguration.class,
    VaultConfiguration.class,
    HomeConfiguration.class,
    PeopleConfiguration.class,
    ModulesConfiguration.class,
    AuditingConfiguration.class,
    JobPagesConfiguration.class,
    // installed modules; those without pages of their own need no line
    AlternativeConfiguration.class,
    CoreConfiguration.class,
    InmssConfiguration.class,
    TherapiesConfiguration.class
})
final class Wiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
