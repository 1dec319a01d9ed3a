package uk.commissioning.tenants.council;

import java.time.Clock;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// Plans a council, or lets one that already exists join (domain 6.5).
public final class PlanCouncil {

    private final OperatorTransactions transactions;
    private final Councils councils;
    private final CouncilChanges changes;
    private final Once once;
    private final Clock clock;

    PlanCouncil(OperatorTransactions transactions, Councils councils, CouncilChanges changes, Once once, Clock clock) {
        this.transactions = transactions;
        this.councils = councils;
        this.changes = changes;
        this.once = once;
        this.clock = clock;
    }

    public Mono<Council> plan(CouncilPlan plan) {
        return underKnownId(plan).switchIfEmpty(Mono.defer(() -> underNewId(plan)));
    }

    /// Refuses whoever is no operator, before they fill in a form.
    public Mono<Void> mayPlan() {
        return transactions.reading(Mono.empty());
    }

    /// The key is somebody's: the same request again is answered with what it made, any other is refused.
    private Mono<Council> underKnownId(CouncilPlan plan) {
        Mono<UUID> taken = Refused.mono(CouncilReason.COUNCIL_KEY_TAKEN, plan.key());
        return transactions
                .reading(councils.idOf(plan.key()))
                .flatMap(known -> transactions.writingAbout(
                        known, once.create(plan.input(), taken).flatMap(made -> councils.withId(new TenantId(made)))));
    }

    /// Of two requests at the same time one finds the key taken, and looks again.
    private Mono<Council> underNewId(CouncilPlan plan) {
        var id = new TenantId(Ids.next());
        return transactions
                .writingAbout(id, created(id, plan))
                .onErrorResume(
                        error ->
                                error instanceof Refused refused && refused.reason() == CouncilReason.COUNCIL_KEY_TAKEN,
                        _ -> underKnownId(plan));
    }

    /// The idempotency key belongs to the council, so it is kept after the council.
    private Mono<Council> created(TenantId id, CouncilPlan plan) {
        return Mono.fromSupplier(() -> Council.planned(id, plan, London.dateOf(clock.instant())))
                .flatMap(changes::storeNew)
                .flatMap(council ->
                        once.create(plan.input(), Mono.just(id.value())).thenReturn(council));
    }
}
