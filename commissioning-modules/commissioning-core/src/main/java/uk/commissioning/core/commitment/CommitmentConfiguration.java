package uk.commissioning.core.commitment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.commitment.web.CommitmentWebConfiguration;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of commitments.
@Configuration(proxyBeanMethods = false)
@Import(CommitmentWebConfiguration.class)
public final class CommitmentConfiguration {

    @Bean
    SchoolCalendars schoolCalendars(DatabaseClient database) {
        return new PostgresSchoolCalendars(database);
    }

    @Bean
    ReadCommitments readCommitments(Transactions transactions, DatabaseClient database, SchoolCalendars calendars) {
        return new ReadCommitments(transactions, new PostgresCommittedContracts(database), calendars);
    }
}
