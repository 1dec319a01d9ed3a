package uk.commissioning.runtime.auditing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.runtime.auditing.web.AuditingWebConfiguration;

/// Searching the logs: what it is made of.
@Configuration(proxyBeanMethods = false)
@Import(AuditingWebConfiguration.class)
public final class AuditingConfiguration {

    @Bean
    Logs logs(DatabaseClient database) {
        return new PostgresLogs(database);
    }

    @Bean
    SearchAudit searchAudit(Transactions transactions, Logs logs) {
        return new SearchAudit(transactions, logs);
    }

    @Bean
    SearchAccessLog searchAccessLog(Transactions transactions, Logs logs) {
        return new SearchAccessLog(transactions, logs);
    }
}
