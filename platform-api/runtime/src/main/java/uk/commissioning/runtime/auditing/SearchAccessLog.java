package uk.commissioning.runtime.auditing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.transaction.Transactions;

/// Searches who looked at children's records in the council (domain 7.4).
public final class SearchAccessLog {

    private static final int MOST = 200;
    private static final int EXPORTED_AT_ONCE = 1_000;

    private final Transactions transactions;
    private final Logs logs;

    SearchAccessLog(Transactions transactions, Logs logs) {
        this.transactions = transactions;
        this.logs = logs;
    }

    public Mono<LogPage<AccessLine>> search(LogQuestion question, @Nullable UUID before, int limit) {
        return page(question, before, Math.clamp(limit, 1, MOST));
    }

    /// The next thousand for a file: each in a short transaction of its own, so that a slow reader holds no
    /// connection (A10).
    public Mono<LogPage<AccessLine>> export(LogQuestion question, @Nullable UUID before) {
        return page(question, before, EXPORTED_AT_ONCE);
    }

    private Mono<LogPage<AccessLine>> page(LogQuestion question, @Nullable UUID before, int wanted) {
        return transactions.reading(
                AuditingPermissions.READ_ACCESS_LOG,
                logs.access(question, before, wanted + 1)
                        .map(found -> LogPage.of(found, wanted, AccessLine::id, true)));
    }
}
