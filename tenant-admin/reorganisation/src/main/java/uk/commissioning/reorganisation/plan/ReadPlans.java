package uk.commissioning.reorganisation.plan;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// Plans with their signatures, and what moved between two of them.
public final class ReadPlans {

    private final ReorganisationTransactions transactions;
    private final Plans plans;

    ReadPlans(ReorganisationTransactions transactions, Plans plans) {
        this.transactions = transactions;
        this.plans = plans;
    }

    public Mono<List<Plan>> all(String reorganisation) {
        return reading(reorganisation, Mono.defer(plans::all));
    }

    public Mono<Read> one(String reorganisation, int number) {
        return reading(
                reorganisation,
                Mono.defer(() -> plans.numbered(number))
                        .switchIfEmpty(Refused.missing())
                        .flatMap(plan -> plans.signatures(number)
                                .flatMap(signatures ->
                                        plans.unsigned(number).map(unsigned -> new Read(plan, signatures, unsigned)))));
    }

    public Mono<List<Plans.Difference>> differences(String reorganisation, int earlier, int later) {
        return reading(
                reorganisation,
                Mono.defer(() -> plans.numbered(earlier))
                        .switchIfEmpty(Refused.missing())
                        .then(Mono.defer(() -> plans.numbered(later)))
                        .switchIfEmpty(Refused.missing())
                        .flatMap(_ -> plans.differences(earlier, later)));
    }

    private <T> Mono<T> reading(String reorganisation, Mono<T> work) {
        return transactions.called(reorganisation).flatMap(id -> transactions.reading(id, PlanPermission.READ, work));
    }

    /// A plan, who has signed it and whose signature is missing.
    public record Read(Plan plan, List<Plans.Signature> signatures, List<Plans.Unsigned> unsigned) {

        public Read {
            signatures = List.copyOf(signatures);
            unsigned = List.copyOf(unsigned);
        }

        public boolean isSignedByAll() {
            return unsigned.isEmpty();
        }
    }
}
