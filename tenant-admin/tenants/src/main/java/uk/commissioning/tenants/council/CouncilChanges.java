package uk.commissioning.tenants.council;

import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.outbox.Message;
import uk.commissioning.kernel.outbox.Outbox;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// Every change of a council: one transaction with the council's lock taken alone, the council read under it, and the
/// change, its audit entries and its messages stored together (A6).
public final class CouncilChanges {

    private final OperatorTransactions transactions;
    private final Councils councils;
    private final Audit audit;
    private final Outbox outbox;

    CouncilChanges(OperatorTransactions transactions, Councils councils, Audit audit, Outbox outbox) {
        this.transactions = transactions;
        this.councils = councils;
        this.audit = audit;
        this.outbox = outbox;
    }

    /// Work in the transaction about one council, which is `not-found` unless it exists.
    public <T> Mono<T> about(CouncilKey key, Function<Council, Mono<T>> work) {
        return transactions
                .reading(councils.idOf(key))
                .switchIfEmpty(Refused.missing())
                .flatMap(id -> transactions.writingAbout(id, under(id, work)));
    }

    /// A change of the version that somebody read (A13): 412 when the council has another one by now.
    public Mono<Council> change(CouncilKey key, long version, Function<Council, Mono<Changed>> rule) {
        return about(key, council -> {
            council.requireVersion(version);
            return rule.apply(council).flatMap(this::store);
        });
    }

    /// Stores a change inside the running transaction.
    Mono<Council> store(Changed changed) {
        if (changed.nothing()) return Mono.just(changed.council());
        return councils.queueForIdentifiers()
                .then(Mono.defer(() -> councils.replace(changed.council())))
                .flatMap(council -> tell(council, changed));
    }

    /// Stores a council that was not there before, inside the running transaction.
    Mono<Council> storeNew(Changed changed) {
        return councils.queueForIdentifiers()
                .then(Mono.defer(() -> councils.add(changed.council())))
                .flatMap(council -> tell(council, changed));
    }

    private <T> Mono<T> under(TenantId id, Function<Council, Mono<T>> work) {
        return Mono.defer(() -> councils.withId(id))
                .switchIfEmpty(Refused.missing())
                .flatMap(work);
    }

    private Mono<Council> tell(Council council, Changed changed) {
        return refuseSharedIdentifier(council)
                .thenMany(Flux.fromIterable(changed.events()))
                .concatMap(event -> tell(council, event))
                .then(Mono.just(council));
    }

    private Mono<Void> refuseSharedIdentifier(Council council) {
        return councils.sharedIdentifier(council.id())
                .flatMap(shared -> Refused.<Void>mono(
                        CouncilReason.IDENTIFIER_HELD_BY_ANOTHER_COUNCIL,
                        shared.scheme().title(),
                        shared.value(),
                        shared.holder()));
    }

    private Mono<Void> tell(Council council, CouncilEvent event) {
        var id = council.id().value();
        var message = new Message(event.action(), id, event.factsAbout(council));
        return audit.record(new Audited(event.action(), "council", id, event.facts()))
                .then(Mono.defer(() -> outbox.add(message)));
    }
}
