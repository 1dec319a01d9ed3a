package uk.commissioning.runtime.people;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.kernel.place.Districts.District;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads one of a council's people.
public final class ReadPerson {

    private final Transactions transactions;
    private final People people;
    private final Clock clock;

    ReadPerson(Transactions transactions, People people, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.clock = clock;
    }

    public Mono<Read> read(UUID id) {
        return transactions.reading(
                PeoplePermissions.READ,
                people.withId(id).switchIfEmpty(Refused.missing()).flatMap(this::withDistricts));
    }

    /// The same for whoever may change it, and for nobody else: before they are asked to confirm a change.
    public Mono<Read> readToChange(UUID id) {
        return transactions.writing(PeoplePermissions.MANAGE, read(id));
    }

    private Mono<Read> withDistricts(Person person) {
        var today = London.dateOf(clock.instant());
        return people.codesOfCouncil(today)
                .map(codes -> Districts.england().ofCouncil(codes, today))
                .zipWith(Visit.current(), (districts, visit) -> read(person, districts, visit));
    }

    private static Read read(Person person, List<District> districts, Visit visit) {
        return new Read(
                person,
                districts,
                visit.may(PeoplePermissions.MANAGE) && visit.council().takesChanges());
    }

    /// A person, the council's districts by name, and whether the reader may change the person.
    public record Read(Person person, List<District> districts, boolean mayManage) {}
}
