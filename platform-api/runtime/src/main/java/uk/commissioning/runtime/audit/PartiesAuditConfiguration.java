package uk.commissioning.runtime.audit;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.PartiesAudit;

/// The audit of reorganisations, in tenant-admin: one for transactions in a reorganisation, one for the operator's.
@Configuration(proxyBeanMethods = false)
public final class PartiesAuditConfiguration {

    @Bean
    PartiesAudit partiesAudit(@Qualifier("reorganiserClient") DatabaseClient reorganiserClient) {
        return new PostgresPartiesAudit(reorganiserClient);
    }

    /// Asked for by name, so that nobody gets it by accident.
    @Bean(defaultCandidate = false)
    PartiesAudit operatorsPartiesAudit(DatabaseClient database) {
        return new PostgresPartiesAudit(database);
    }
}
