package uk.commissioning.runtime.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.Audit;

/// The audit of changes, in both applications.
@Configuration(proxyBeanMethods = false)
public final class AuditConfiguration {

    @Bean
    AuditEntries auditEntries(DatabaseClient database) {
        return new AuditEntries(database);
    }

    @Bean
    Audit audit(AuditEntries entries) {
        return new PostgresAudit(entries);
    }
}
