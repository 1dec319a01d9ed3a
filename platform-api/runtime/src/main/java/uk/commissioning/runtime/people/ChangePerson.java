package uk.commissioning.runtime.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.transaction.Transactions;

/// Gives a person another name, other roles or another area. A council never loses its last administrator.
public final class ChangePerson {

    private final Transactions transactions;
    private final People people;
    private final Audit audit;

    ChangePerson(Transactions transactions, People people, Audit audit) {
        this.transactions = transactions;
        this.people = people;
        this.audit = audit;
    }

    public Mono<Person> change(UUID id, long expectedVersion, PersonChange change) {
        return transactions.writing(
                PeoplePermissions.MANAGE,
                people.lockAdministrators()
                        .then(people.withId(id))
                        .switchIfEmpty(Refused.missing())
                        .map(person -> person.by(change, expectedVersion))
                        .flatMap(this::keepAnAdministrator)
                        .flatMap(this::store));
    }

    private Mono<Person.Changed> keepAnAdministrator(Person.Changed changed) {
        if (!changed.takesAnAdministrator()) return Mono.just(changed);

        return people.countAdministrators()
                .filter(administrators -> administrators > 1)
                .switchIfEmpty(Refused.mono(PeopleReason.LAST_ADMINISTRATOR))
                .thenReturn(changed);
    }

    private Mono<Person> store(Person.Changed changed) {
        var id = changed.person().id();
        if (changed.isNothing()) return people.withId(id);

        return Actor.current()
                .flatMap(actor -> people.replace(changed.person())
                        .switchIfEmpty(Refused.mono(CommonReason.CHANGED_BY_SOMEBODY_ELSE))
                        .flatMap(person -> people.revoke(id, changed.revoked(), actor.subject())
                                .then(people.grant(id, changed.granted(), actor.subject()))
                                .thenMany(Flux.fromIterable(events(changed)).concatMap(audit::record))
                                .then(Mono.just(person))));
    }

    private static List<Audited> events(Person.Changed changed) {
        var id = changed.person().id();
        var events = new ArrayList<Audited>();
        if (changed.renamed()) events.add(Audited.of("person.renamed", "person", id));
        changed.revoked().stream().sorted().forEach(role -> events.add(GrantEvents.revoked(id, role)));
        changed.granted().stream().sorted().forEach(role -> events.add(GrantEvents.made(id, role)));
        if (changed.assigned())
            events.add(GrantEvents.assigned(id, changed.person().area()));
        return events;
    }
}
