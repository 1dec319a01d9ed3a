package uk.commissioning.runtime.database;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.runtime.tenancy.CouncilBinding;

/// One council, one transaction, one permission (A4): BEGIN binds and enters the council, then the door is kept.
final class CouncilTransactions implements Transactions {

    private final GuardedTransactions transactions;
    private final Doorkeeper doorkeeper;

    CouncilTransactions(GuardedTransactions transactions, Doorkeeper doorkeeper) {
        this.transactions = transactions;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public <T> Mono<T> reading(Permission permission, Mono<T> work) {
        return Mono.deferContextual(context ->
                RunningTransaction.around(context) == null ? entered(true, permission, context, work) : work);
    }

    @Override
    public <T> Mono<T> writing(Permission permission, Mono<T> work) {
        return Mono.deferContextual(context -> {
            var running = RunningTransaction.around(context);
            if (running == null) return entered(false, permission, context, work);
            if (running.readOnly())
                throw new IllegalStateException("A change was asked for inside a reading transaction");
            return work;
        });
    }

    private <T> Mono<T> entered(boolean readOnly, Permission permission, ContextView context, Mono<T> work) {
        var binding = binding(context);
        return transactions.in(Manner.of(readOnly), Entrance.Council.class, Refused.missing(), found -> {
            var visit = doorkeeper.admit(binding, found, permission);
            if (!readOnly) visit.requireChangesTaken();
            return work.contextWrite(inside -> inside.put(Visit.class, visit));
        });
    }

    private static CouncilBinding binding(ContextView context) {
        @Nullable CouncilBinding binding = context.getOrDefault(CouncilBinding.class, null);
        if (binding == null) throw new IllegalStateException("No council is bound. Action: bind one at the edge");
        return binding;
    }
}
