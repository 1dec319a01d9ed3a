package uk.commissioning.runtime.audit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.runtime.database.OwnTransactions;
import uk.commissioning.runtime.database.RunningTransaction;
import uk.commissioning.runtime.tenancy.CouncilBinding;

/// Completes only after the row is committed (A6). What arrives for a council while one insert runs shares the next.
final class PostgresAccessLog implements AccessLog {

    private final Map<TenantId, AccessQueue> queues = new ConcurrentHashMap<>();
    private final OwnTransactions transactions;
    private final AccessEntries entries;

    PostgresAccessLog(OwnTransactions transactions, AccessEntries entries) {
        this.transactions = transactions;
        this.entries = entries;
    }

    @Override
    public Mono<Void> record(Access access) {
        return Mono.deferContextual(context -> {
            RunningTransaction.refuseInside(context, "The log of reads");
            var council = context.get(CouncilBinding.class).council();
            return queue(council).add(new AccessEntries.Entry(access, Who.in(context)));
        });
    }

    private AccessQueue queue(TenantId council) {
        return queues.computeIfAbsent(
                council, _ -> new AccessQueue(batch -> transactions.writingIn(council, entries.add(batch))));
    }
}
