package uk.commissioning.runtime.people.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.runtime.people.ChangePerson;
import uk.commissioning.runtime.people.InvitePerson;
import uk.commissioning.runtime.people.ListPeople;
import uk.commissioning.runtime.people.ReadPerson;

/// The two faces of a council's people.
@Configuration(proxyBeanMethods = false)
public final class PeopleWebConfiguration {

    @Bean
    PeopleApi peopleApi(
            ListPeople listPeople, ReadPerson readPerson, InvitePerson invitePerson, ChangePerson changePerson) {
        return new PeopleApi(listPeople, readPerson, invitePerson, changePerson);
    }

    @Bean
    PeoplePages peoplePages(ListPeople listPeople, InvitePerson invitePerson) {
        return new PeoplePages(listPeople, invitePerson);
    }

    @Bean
    PersonPages personPages(ReadPerson readPerson, ChangePerson changePerson) {
        return new PersonPages(readPerson, changePerson);
    }
}
