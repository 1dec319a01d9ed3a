package uk.commissioning.core.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Opens one contract on a day, as much of it as the reader may see (domain 10). Which child it is for leaves
/// only after its access is logged (A6). A foreign id, and a kind out of sight, are as unknown as a random id.
public final class OpenContract {

    private final Transactions transactions;
    private final ContractBook contracts;
    private final AccessLog accessLog;

    OpenContract(Transactions transactions, ContractBook contracts, AccessLog accessLog) {
        this.transactions = transactions;
        this.contracts = contracts;
        this.accessLog = accessLog;
    }

    public Mono<Opened> open(UUID id, LocalDate day) {
        return transactions
                .reading(ContractPermission.READ, Visit.current().flatMap(visit -> seen(visit, id, day)))
                .flatMap(opened -> log(opened.contract()).thenReturn(opened));
    }

    private Mono<Opened> seen(Visit visit, UUID id, LocalDate day) {
        return contracts
                .withId(id, day, Sight.of(visit))
                .filter(contract ->
                        ContractPermission.sees(visit, contract.what().kind()))
                .switchIfEmpty(Refused.missing())
                .map(contract -> new Opened(contract, mayEnd(visit, contract), modulePage(visit, contract)));
    }

    private static boolean mayEnd(Visit visit, ContractRecord contract) {
        return contract.running().ending() == null
                && visit.may(ContractPermission.toEnd(contract.what().kind()));
    }

    /// Where its module shows the rest of it, which stands under the contract's id (A2).
    private static @Nullable String modulePage(Visit visit, ContractRecord contract) {
        return switch (contract.what().kind()) {
            case THERAPY_ORDER -> visit.uses("therapies") ? "therapies/orders/" + contract.id() : null;
            case AP_PACKAGE ->
                visit.uses("alternative-provision") ? "alternative-provision/packages/" + contract.id() : null;
            case IPA, BLOCK, OTHER -> null;
        };
    }

    private Mono<Void> log(ContractRecord contract) {
        var child = contract.child();
        if (child == null) return Mono.empty();
        return accessLog.record(new Access("contract", "contract", List.of(contract.id(), child.id()), "P2"));
    }

    /// `mayEnd` says whether its reader may end it, and nobody has; `modulePage` is none where no module has one.
    public record Opened(
            ContractRecord contract,
            boolean mayEnd,
            @Nullable String modulePage) {}
}
