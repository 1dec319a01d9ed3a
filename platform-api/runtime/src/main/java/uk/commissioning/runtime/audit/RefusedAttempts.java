package uk.commissioning.runtime.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.runtime.database.OwnTransactions;
import uk.commissioning.runtime.tenancy.CouncilBinding;
import uk.commissioning.runtime.tenancy.Visits;

/// Logs what somebody tried and was refused, in a transaction of its own (A6): in the council where the person has a
/// grant, and for any other council only in the person's own (AC-40).
public final class RefusedAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedAttempts.class);
    private static final UUID NO_RECORD = new UUID(0, 0);
    private static final int PATH = 300;

    private final Visits visits;
    private final OwnTransactions transactions;
    private final AuditEntries entries;

    RefusedAttempts(Visits visits, OwnTransactions transactions, AuditEntries entries) {
        this.visits = visits;
        this.transactions = transactions;
        this.entries = entries;
    }

    /// Completes when it is committed. `path` comes without its query. A fault is logged and not passed on, because
    /// the person is answered with the refusal all the same.
    public Mono<Void> record(CouncilBinding binding, Reason reason, String path) {
        var attempt = new Audited(
                "attempt.refused", "request", NO_RECORD, Map.of("reason", reason.code(), "path", Who.cut(path, PATH)));
        var who = Who.of(binding.actor(), binding.correlationId());
        return concerned(binding)
                .flatMapMany(Flux::fromIterable)
                .concatMap(council -> transactions.writingIn(council, entries.refused(attempt, who)))
                .then()
                .onErrorResume(failure -> {
                    LOG.error(
                            "A refused attempt was not logged: {} {}", binding.correlationId(), reason.code(), failure);
                    return Mono.empty();
                });
    }

    private Mono<List<TenantId>> concerned(CouncilBinding binding) {
        return visits.of(binding)
                .map(visit -> List.of(visit.council().id()))
                .switchIfEmpty(Mono.defer(() -> visits.openTo(binding.actor().subject())
                        .map(open -> open.stream().map(Visits.Open::id).toList())));
    }
}
