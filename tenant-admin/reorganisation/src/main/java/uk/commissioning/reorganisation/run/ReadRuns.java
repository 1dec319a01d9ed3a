package uk.commissioning.reorganisation.run;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;
import uk.commissioning.reorganisation.plan.PlanPermission;

/// Rehearsals and the vesting, with their reports.
public final class ReadRuns {

    private static final int MOST = 100;

    private final ReorganisationTransactions transactions;
    private final Runs runs;

    ReadRuns(ReorganisationTransactions transactions, Runs runs) {
        this.transactions = transactions;
        this.runs = runs;
    }

    public Mono<List<Run>> newest(String reorganisation) {
        return reading(reorganisation, Mono.defer(() -> runs.newest(MOST)));
    }

    public Mono<Run> one(String reorganisation, UUID run) {
        return reading(reorganisation, Mono.defer(() -> runs.withId(run)).switchIfEmpty(Refused.missing()));
    }

    private <T> Mono<T> reading(String reorganisation, Mono<T> work) {
        return transactions.called(reorganisation).flatMap(id -> transactions.reading(id, PlanPermission.READ, work));
    }
}
