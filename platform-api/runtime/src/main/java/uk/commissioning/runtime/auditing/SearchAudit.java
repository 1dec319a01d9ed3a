package uk.commissioning.runtime.auditing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Searches what happened in the council.
public final class SearchAudit {

    private static final int MOST = 200;
    private static final int EXPORTED_AT_ONCE = 1_000;

    private final Transactions transactions;
    private final Logs logs;

    SearchAudit(Transactions transactions, Logs logs) {
        this.transactions = transactions;
        this.logs = logs;
    }

    public Mono<LogPage<AuditLine>> search(LogQuestion question, @Nullable UUID before, int limit) {
        return page(question, before, Math.clamp(limit, 1, MOST));
    }

    /// The next thousand for a file: each in a short transaction of its own, so that a slow reader holds no
    /// connection (A10).
    public Mono<LogPage<AuditLine>> export(LogQuestion question, @Nullable UUID before) {
        return page(question, before, EXPORTED_AT_ONCE);
    }

    private Mono<LogPage<AuditLine>> page(LogQuestion question, @Nullable UUID before, int wanted) {
        return transactions.reading(
                AuditingPermissions.READ_AUDIT,
                logs.audit(question, before, wanted + 1)
                        .zipWith(
                                Visit.current(),
                                (found, visit) -> LogPage.of(
                                        found, wanted, AuditLine::id, visit.may(AuditingPermissions.READ_ACCESS_LOG))));
    }
}
