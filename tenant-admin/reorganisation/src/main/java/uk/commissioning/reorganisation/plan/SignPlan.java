package uk.commissioning.reorganisation.plan;

import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// Signs the plan that holds for a council, in a stated capacity (LG-26).
public final class SignPlan {

    private final ReorganisationTransactions transactions;
    private final Plans plans;
    private final PartiesAudit audit;

    SignPlan(ReorganisationTransactions transactions, Plans plans, PartiesAudit audit) {
        this.transactions = transactions;
        this.plans = plans;
        this.audit = audit;
    }

    public Mono<Void> sign(String reorganisation, int number, Plans.Signing signing) {
        return transactions
                .called(reorganisation)
                .flatMap(id -> transactions.writing(
                        id,
                        PlanPermission.READ,
                        signed(number, signing).then(Mono.defer(() -> audit.record(id, told(id, number, signing))))));
    }

    private static Audited told(UUID reorganisation, int number, Plans.Signing signing) {
        return new Audited(
                "reorganisation.plan-signed",
                "reorganisation",
                reorganisation,
                Map.of(
                        "plan", String.valueOf(number),
                        "digest", signing.digest(),
                        "council", signing.council(),
                        "side", signing.side().name(),
                        "capacity", signing.capacity()));
    }

    private Mono<Boolean> signed(int number, Plans.Signing signing) {
        return Mono.defer(() -> plans.numbered(number))
                .switchIfEmpty(Refused.missing())
                .doOnNext(plan -> requireRead(plan, signing))
                .flatMap(plan -> Actor.current().flatMap(actor -> plans.sign(number, signing, actor)))
                .filter(signed -> signed)
                .switchIfEmpty(Refused.mono(PlanReason.SIGNATURE_WITHOUT_CAPACITY, signing.council()));
    }

    private static void requireRead(Plan plan, Plans.Signing signing) {
        if (plan.state() != Plan.State.FROZEN) throw Refused.because(PlanReason.PLAN_VOID, plan.number());
        if (!plan.digest().equals(signing.digest())) {
            throw Refused.because(PlanReason.PLAN_READ_IS_ANOTHER, plan.number());
        }
    }
}
