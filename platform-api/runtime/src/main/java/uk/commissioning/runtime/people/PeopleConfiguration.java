package uk.commissioning.runtime.people;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.outbox.Outbox;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.runtime.people.web.PeopleWebConfiguration;

/// A council's people: what it is made of.
@Configuration(proxyBeanMethods = false)
@Import(PeopleWebConfiguration.class)
public final class PeopleConfiguration {

    @Bean
    People people(DatabaseClient database) {
        return new PostgresPeople(database);
    }

    @Bean
    ListPeople listPeople(Transactions transactions, People people) {
        return new ListPeople(transactions, people);
    }

    @Bean
    ReadPerson readPerson(Transactions transactions, People people) {
        return new ReadPerson(transactions, people, Clock.systemUTC());
    }

    @Bean
    InvitePerson invitePerson(Transactions transactions, Once once, People people, Audit audit, Outbox outbox) {
        return new InvitePerson(transactions, once, people, audit, outbox);
    }

    @Bean
    ChangePerson changePerson(Transactions transactions, People people, Audit audit) {
        return new ChangePerson(transactions, people, audit);
    }
}
