package uk.commissioning.reorganisation.scenario;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.ReorganisationVisit;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;
import uk.commissioning.reorganisation.plan.PlanReason;

/// A predecessor's high-needs income, in-year gap or deficit, with its source (LG-24).
public final class EnterMoney {

    static final Permission WRITE = Permission.of(
            "reorganisation.money.write",
            "enter figures of a reorganisation",
            Role.REORGANISATION_LEAD,
            Role.SECTION_151_OFFICER,
            Role.FINANCE);

    private static final Set<String> KINDS = Set.of("HIGH_NEEDS_INCOME", "IN_YEAR_GAP", "DEFICIT");
    private static final long MOST = 1_000_000_000_000L;
    private static final int LONGEST_SOURCE = 300;

    private final ReorganisationTransactions transactions;
    private final Scenarios scenarios;
    private final PartiesAudit audit;

    EnterMoney(ReorganisationTransactions transactions, Scenarios scenarios, PartiesAudit audit) {
        this.transactions = transactions;
        this.scenarios = scenarios;
        this.audit = audit;
    }

    public Mono<Void> enter(String reorganisation, String council, String kind, long pence, String source) {
        var amount = new Scenarios.Amount(council, kind, pence, source);
        return transactions
                .called(reorganisation)
                .flatMap(id -> transactions.writing(
                        id, WRITE, entered(amount).then(Mono.defer(() -> audit.record(id, told(id, amount))))));
    }

    private static Audited told(UUID reorganisation, Scenarios.Amount amount) {
        return new Audited(
                "reorganisation.money-entered",
                "reorganisation",
                reorganisation,
                Map.of(
                        "council", amount.council(),
                        "kind", amount.kind(),
                        "pence", String.valueOf(amount.pence()),
                        "source", amount.source()));
    }

    private Mono<Boolean> entered(Scenarios.Amount amount) {
        return Mono.defer(() -> {
            require(amount);
            return ReorganisationVisit.current()
                    .doOnNext(visit -> visit.requireFor(amount.council(), WRITE))
                    .then(Actor.current())
                    .flatMap(actor -> scenarios.enter(amount, actor))
                    .filter(entered -> entered)
                    .switchIfEmpty(Refused.missing());
        });
    }

    private static void require(Scenarios.Amount amount) {
        var fields = new Fields();
        if (!KINDS.contains(amount.kind())) fields.refuse("kind", PlanReason.MONEY_KIND_NOT_KNOWN);
        if (amount.pence() < 0 || amount.pence() > MOST) fields.refuse("pence", PlanReason.MONEY_OUT_OF_RANGE);
        if (amount.source().isBlank()) fields.refuse("source", CommonReason.FIELD_REQUIRED);
        if (amount.source().length() > LONGEST_SOURCE) {
            fields.refuse("source", CommonReason.FIELD_TOO_LONG, LONGEST_SOURCE);
        }
        fields.refuseAny();
    }
}
