package uk.commissioning.runtime.database;

import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// Transactions of the platform operator (A4): BEGIN asks whether the person is one, and for changes about a council
/// binds it and takes its lock alone.
final class OperatorTransactionsInPostgres implements OperatorTransactions {

    private static final String DOING = "run the platform";

    private final GuardedTransactions transactions;

    OperatorTransactionsInPostgres(GuardedTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> Mono<T> reading(Mono<T> work) {
        return Mono.deferContextual(context -> RunningTransaction.around(context) == null ? entered(true, work) : work);
    }

    @Override
    public <T> Mono<T> writing(Mono<T> work) {
        return Mono.deferContextual(context -> {
            if (RunningTransaction.around(context) == null) return entered(false, work);
            throw new IllegalStateException("A change of the directory was asked for inside another transaction");
        });
    }

    @Override
    public <T> Mono<T> writingAbout(TenantId council, Mono<T> work) {
        return Mono.deferContextual(context -> {
            if (RunningTransaction.around(context) == null) {
                return entered(false, work)
                        .contextWrite(inside -> inside.put(AboutCouncil.class, new AboutCouncil(council)));
            }
            if (!new AboutCouncil(council).equals(context.getOrDefault(AboutCouncil.class, null))) {
                throw new IllegalStateException("A change was asked for inside a transaction about something else");
            }
            return work;
        });
    }

    private <T> Mono<T> entered(boolean readOnly, Mono<T> work) {
        return transactions.in(
                Manner.of(readOnly), Entrance.Operator.class, Refused.mono(CommonReason.NOT_ALLOWED, DOING), _ -> work);
    }
}
