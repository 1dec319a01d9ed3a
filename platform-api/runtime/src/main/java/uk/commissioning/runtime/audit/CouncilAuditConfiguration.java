package uk.commissioning.runtime.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.runtime.database.DispatcherDatabase;
import uk.commissioning.runtime.database.OwnTransactions;
import uk.commissioning.runtime.job.Background;
import uk.commissioning.runtime.job.BackgroundConfiguration;
import uk.commissioning.runtime.job.BackgroundSettings;
import uk.commissioning.runtime.tenancy.Visits;

/// Everything of the audit in platform-api: changes, reads, refused attempts, seals.
@Configuration(proxyBeanMethods = false)
@Import({AuditConfiguration.class, BackgroundConfiguration.class})
public final class CouncilAuditConfiguration {

    @Bean
    AccessLog accessLog(OwnTransactions transactions, DatabaseClient database) {
        return new PostgresAccessLog(transactions, new AccessEntries(database));
    }

    @Bean
    RefusedAttempts refusedAttempts(Visits visits, OwnTransactions transactions, AuditEntries entries) {
        return new RefusedAttempts(visits, transactions, entries);
    }

    @Bean
    Sealer sealer(DispatcherDatabase dispatcher) {
        return new Sealer(dispatcher);
    }

    @Bean
    Background sealingLoop(Sealer sealer, BackgroundSettings settings) {
        return new Background("Sealer", settings.sealDelay(), sealer::seal);
    }
}
