package uk.commissioning.reorganisation.party;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.transaction.OperatorTransactions;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// What setting up a reorganisation is made of.
@Configuration(proxyBeanMethods = false)
public final class PartyConfiguration {

    @Bean
    Reorganisations reorganisations(DatabaseClient database) {
        return new PostgresReorganisations(database);
    }

    @Bean
    Participants participants(@Qualifier("reorganiserClient") DatabaseClient reorganiserClient) {
        return new PostgresParticipants(reorganiserClient);
    }

    @Bean
    SetUpReorganisation setUpReorganisation(
            OperatorTransactions transactions,
            Reorganisations reorganisations,
            @Qualifier("operatorsPartiesAudit") PartiesAudit audit,
            Clock clock) {
        return new SetUpReorganisation(transactions, reorganisations, audit, clock);
    }

    @Bean
    ChangeReorganisation changeReorganisation(
            OperatorTransactions transactions,
            Reorganisations reorganisations,
            @Qualifier("operatorsPartiesAudit") PartiesAudit audit,
            Clock clock) {
        return new ChangeReorganisation(transactions, reorganisations, audit, clock);
    }

    @Bean
    ListReorganisations listReorganisations(ReorganisationTransactions transactions) {
        return new ListReorganisations(transactions);
    }

    @Bean
    FindReorganisation findReorganisation(ReorganisationTransactions transactions, Participants participants) {
        return new FindReorganisation(transactions, participants);
    }

    @Bean
    AgreeToReorganisation agreeToReorganisation(
            ReorganisationTransactions transactions, Participants participants, PartiesAudit audit) {
        return new AgreeToReorganisation(transactions, participants, audit);
    }
}
