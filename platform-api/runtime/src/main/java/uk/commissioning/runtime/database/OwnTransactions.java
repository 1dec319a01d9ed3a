package uk.commissioning.runtime.database;

import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;

/// Transactions of the platform's own in one council, in which nobody asks and no permission is checked:
/// the log of reads, refused attempts. Isolation binds them as any other.
public final class OwnTransactions {

    private final GuardedTransactions transactions;

    OwnTransactions(GuardedTransactions transactions) {
        this.transactions = transactions;
    }

    /// Runs work bound to a council; it is committed when the answer comes.
    public <T> Mono<T> writingIn(TenantId council, Mono<T> work) {
        return Mono.<T>deferContextual(context -> {
                    RunningTransaction.refuseInside(context, "A transaction of the platform's own");
                    return transactions.in(Manner.WRITING, Entrance.class, work, _ -> work);
                })
                .contextWrite(context -> context.put(OwnCouncil.class, new OwnCouncil(council)));
    }
}
