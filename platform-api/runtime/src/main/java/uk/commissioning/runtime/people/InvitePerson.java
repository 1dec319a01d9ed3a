package uk.commissioning.runtime.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.outbox.Message;
import uk.commissioning.kernel.outbox.Outbox;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;

/// Asks somebody into the council with some roles. Keycloak hears of it through the outbox.
public final class InvitePerson {

    private final Transactions transactions;
    private final Once once;
    private final People people;
    private final Audit audit;
    private final Outbox outbox;

    InvitePerson(Transactions transactions, Once once, People people, Audit audit, Outbox outbox) {
        this.transactions = transactions;
        this.once = once;
        this.people = people;
        this.audit = audit;
        this.outbox = outbox;
    }

    public Mono<UUID> invite(Invitation invitation) {
        return transactions.writing(PeoplePermissions.MANAGE, once.create(input(invitation), add(invitation)));
    }

    /// Refuses whoever may not invite, before they fill in a form.
    public Mono<Void> mayInvite() {
        return transactions.writing(PeoplePermissions.MANAGE, Mono.empty());
    }

    /// The same invitation is the same input, in whatever order its roles come.
    private static List<Object> input(Invitation invitation) {
        return List.of(
                "invitation",
                invitation.name(),
                invitation.email(),
                invitation.roles().stream().sorted().toList());
    }

    private Mono<UUID> add(Invitation invitation) {
        return Actor.current()
                .flatMap(actor -> people.add(Ids.next(), invitation)
                        .switchIfEmpty(Refused.mono(PeopleReason.EMAIL_ALREADY_KNOWN))
                        .flatMap(id -> people.grant(id, invitation.roles(), actor.subject())
                                .then(record(id, invitation))
                                .then(outbox.add(invited(id, invitation)))
                                .thenReturn(id)));
    }

    private Mono<Void> record(UUID id, Invitation invitation) {
        return audit.record(Audited.of("person.invited", "person", id))
                .thenMany(Flux.fromIterable(invitation.roles())
                        .sort()
                        .concatMap(role -> audit.record(GrantEvents.made(id, role))))
                .then();
    }

    private static Message invited(UUID id, Invitation invitation) {
        return new Message(
                "person.invited",
                id,
                Map.of("personId", id.toString(), "name", invitation.name(), "email", invitation.email()));
    }
}
