package uk.commissioning.reorganisation.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.ReorganisationVisit;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// Decides the route of contracts, one or many, and the successor of a child (LG-10, step 1). A plan that was frozen
/// before is not touched: the next one follows the decision.
public final class Decide {

    private static final int MOST = 500;
    private static final int LONGEST_REASON = 500;

    private final ReorganisationTransactions transactions;
    private final Decisions decisions;
    private final PartiesAudit audit;

    Decide(ReorganisationTransactions transactions, Decisions decisions, PartiesAudit audit) {
        this.transactions = transactions;
        this.decisions = decisions;
        this.audit = audit;
    }

    public Mono<Void> contracts(
            String reorganisation, String council, List<UUID> contracts, ContractDecision decision) {
        return writing(
                reorganisation,
                council,
                Map.of(
                        "decision", decision.route().name(),
                        "successor", Objects.toString(decision.successor(), ""),
                        "contracts", String.valueOf(contracts.size())),
                allowed(council, contracts, decision)
                        .then(Actor.current())
                        .flatMap(actor -> decisions.decide(council, contracts, decision, actor)));
    }

    /// Back to what is proposed.
    public Mono<Void> undo(String reorganisation, String council, List<UUID> contracts) {
        return writing(
                reorganisation,
                council,
                Map.of("decision", "undone", "contracts", String.valueOf(contracts.size())),
                known(council, contracts).then(Mono.defer(() -> decisions.undo(council, contracts))));
    }

    public Mono<Void> child(String reorganisation, String council, UUID child, String successor, String reason) {
        return writing(
                reorganisation,
                council,
                Map.of("decision", "child", "child", child.toString(), "successor", successor),
                Mono.defer(() -> decisions.hasChild(council, child))
                        .filter(there -> there)
                        .switchIfEmpty(Refused.missing())
                        .flatMap(_ -> decisions.successors())
                        .doOnNext(known -> {
                            var fields = new Fields();
                            if (!known.contains(successor)) {
                                fields.refuse("successor", PlanReason.SUCCESSOR_OF_KEY_NOT_KNOWN, successor);
                            }
                            if (reason.isBlank()) fields.refuse("reason", CommonReason.FIELD_REQUIRED);
                            if (reason.length() > LONGEST_REASON) {
                                fields.refuse("reason", CommonReason.FIELD_TOO_LONG, LONGEST_REASON);
                            }
                            fields.refuseAny();
                        })
                        .then(Actor.current())
                        .flatMap(actor -> decisions.decideChild(council, child, successor, reason, actor)));
    }

    /// Who decides holds the role in the council whose contracts they are.
    private Mono<Void> writing(String reorganisation, String council, Map<String, String> facts, Mono<Void> work) {
        var ofTheCouncil = ReorganisationVisit.current()
                .doOnNext(visit -> visit.requireFor(council, PlanPermission.DECIDE))
                .then(work);
        return transactions
                .called(reorganisation)
                .flatMap(id -> transactions.writing(
                        id,
                        PlanPermission.DECIDE,
                        ofTheCouncil.then(Mono.defer(() -> audit.record(id, told(id, council, facts))))));
    }

    private static Audited told(UUID reorganisation, String council, Map<String, String> facts) {
        var told = new HashMap<>(facts);
        told.put("council", council);
        return new Audited("reorganisation.decided", "reorganisation", reorganisation, told);
    }

    private Mono<Void> allowed(String council, List<UUID> contracts, ContractDecision decision) {
        return known(council, contracts)
                .flatMap(known -> decisions.successors().doOnNext(successors -> {
                    var fields = new Fields();
                    successorsKnown(decision, successors, fields);
                    known.forEach(contract -> fits(contract, decision, fields));
                    fields.refuseAny();
                }))
                .then();
    }

    private Mono<List<Decisions.Known>> known(String council, List<UUID> contracts) {
        return Mono.defer(() -> {
            var fields = new Fields();
            if (contracts.isEmpty()) fields.refuse("contracts", CommonReason.FIELD_REQUIRED);
            if (contracts.size() > MOST) fields.refuse("contracts", PlanReason.TOO_MANY_AT_ONCE, MOST);
            fields.refuseAny();
            return decisions.contracts(council, contracts).doOnNext(found -> {
                if (found.size() < contracts.stream().distinct().count()) throw Refused.because(CommonReason.NOT_FOUND);
            });
        });
    }

    private static void successorsKnown(ContractDecision decision, List<String> successors, Fields fields) {
        var successor = decision.successor();
        if (successor != null && !successors.contains(successor)) {
            fields.refuse("successor", PlanReason.SUCCESSOR_OF_KEY_NOT_KNOWN, successor);
        }
        decision.keyValues().keySet().stream()
                .filter(key -> !successors.contains(key))
                .forEach(key -> fields.refuse("keyValues", PlanReason.SUCCESSOR_OF_KEY_NOT_KNOWN, key));
    }

    private static void fits(Decisions.Known contract, ContractDecision decision, Fields fields) {
        var route = decision.route();
        var dividing = route == SuccessionRoute.SPLIT_NOVATION || route == SuccessionRoute.HOSTED;
        if (contract.ofChild() && dividing) {
            fields.refuse("route", PlanReason.ROUTE_NOT_FOR_A_CHILD, contract.ref());
        }
        if (route == SuccessionRoute.EXPIRE && !contract.endsBefore()) {
            fields.refuse("route", PlanReason.CONTRACT_RUNS_ON, contract.ref());
        }
        if (decision.splitBy() == ContractDecision.SplitBy.PLACES && !contract.block()) {
            fields.refuse("splitBy", PlanReason.SPLIT_BY_PLACES_NEEDS_A_BLOCK, contract.ref());
        }
    }
}
