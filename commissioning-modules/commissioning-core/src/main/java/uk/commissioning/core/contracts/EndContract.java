package uk.commissioning.core.contracts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.contract.Ending;
import uk.commissioning.core.contract.Running;
import uk.commissioning.core.contracts.ContractBook.Open;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;

/// Ends a contract with its last day and the reason (IN-07). From the day after, it is counted nowhere.
public final class EndContract {

    private final Transactions transactions;
    private final Once once;
    private final ContractBook contracts;
    private final Audit audit;

    EndContract(Transactions transactions, Once once, ContractBook contracts, Audit audit) {
        this.transactions = transactions;
        this.once = once;
        this.contracts = contracts;
        this.audit = audit;
    }

    public Mono<Ended> end(UUID id, long expectedVersion, Ending ending) {
        var input = List.of("contract end", id.toString(), expectedVersion, ending.lastDay(), ending.reason());
        return transactions.writing(
                ContractPermission.END,
                mine(contracts.locked(id))
                        .flatMap(contract -> once.create(input.toString(), ended(contract, expectedVersion, ending)))
                        .flatMap(contracts::open)
                        .map(now -> new Ended(now.id(), ending, now.version())));
    }

    /// What is to be ended, for a form; refuses whoever may not.
    public Mono<Endable> endable(UUID id) {
        return transactions.reading(
                ContractPermission.END,
                mine(contracts.open(id))
                        .map(contract ->
                                new Endable(contract.id(), contract.ref(), contract.running(), contract.version())));
    }

    private static Mono<Open> mine(Mono<Open> found) {
        return Visit.current()
                .flatMap(visit -> found.switchIfEmpty(Refused.missing())
                        .doOnNext(contract -> visit.require(ContractPermission.toEnd(contract.kind()))));
    }

    private Mono<UUID> ended(Open contract, long expectedVersion, Ending ending) {
        return Mono.defer(() -> {
            if (contract.version() != expectedVersion) throw Refused.because(CommonReason.CHANGED_BY_SOMEBODY_ELSE);

            contract.running().ended(ending);
            return contracts
                    .end(contract.id(), ending)
                    .then(audit.record(told(contract, ending)))
                    .thenReturn(contract.id());
        });
    }

    private static Audited told(Open contract, Ending ending) {
        return new Audited(
                "contract.ended",
                "contract",
                contract.id(),
                Map.of(
                        "kind", contract.kind().name(),
                        "lastDay", ending.lastDay().toString(),
                        "reason", ending.reason().name()));
    }

    /// A contract that has been ended, and the version it has now.
    public record Ended(UUID id, Ending ending, long version) {}

    /// A contract that can be ended.
    public record Endable(UUID id, String ref, Running running, long version) {}
}
