package uk.commissioning.tenants.administrator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.outbox.Outbox;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.tenants.council.CouncilChanges;

/// What appointing a first administrator is made of.
@Configuration(proxyBeanMethods = false)
public final class AdministratorConfiguration {

    @Bean
    FirstAdministrators firstAdministrators(DatabaseClient database) {
        return new PostgresFirstAdministrators(database);
    }

    @Bean
    AppointFirstAdministrator appointFirstAdministrator(
            CouncilChanges councils, FirstAdministrators administrators, Audit audit, Outbox outbox, Once once) {
        return new AppointFirstAdministrator(councils, administrators, audit, outbox, once);
    }
}
