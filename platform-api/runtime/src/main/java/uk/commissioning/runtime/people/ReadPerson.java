package uk.commissioning.runtime.people;

import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads one of a council's people.
public final class ReadPerson {

    private final Transactions transactions;
    private final People people;

    ReadPerson(Transactions transactions, People people) {
        this.transactions = transactions;
        this.people = people;
    }

    public Mono<Read> read(UUID id) {
        return transactions.reading(
                PeoplePermissions.READ,
                people.withId(id).switchIfEmpty(Refused.missing()).zipWith(Visit.current(), ReadPerson::read));
    }

    /// The same for whoever may change it, and for nobody else: before they are asked to confirm a change.
    public Mono<Read> readToChange(UUID id) {
        return transactions.writing(PeoplePermissions.MANAGE, read(id));
    }

    private static Read read(Person person, Visit visit) {
        return new Read(
                person, visit.may(PeoplePermissions.MANAGE) && visit.council().takesChanges());
    }

    /// A person, and whether the reader may change it.
    public record Read(Person person, boolean mayManage) {}
}
