package uk.commissioning.tenants.council;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// One council with its identifiers and the modules it uses.
public final class FindCouncil {

    private final OperatorTransactions transactions;
    private final Councils councils;
    private final CouncilRegister register;

    FindCouncil(OperatorTransactions transactions, Councils councils, CouncilRegister register) {
        this.transactions = transactions;
        this.councils = councils;
        this.register = register;
    }

    public Mono<Found> find(CouncilKey key) {
        return transactions.reading(councils.idOf(key)
                .flatMap(councils::withId)
                .switchIfEmpty(Refused.missing())
                .flatMap(this::found));
    }

    private Mono<Found> found(Council council) {
        return register.modulesOf(council.id()).map(modules -> new Found(council, modules));
    }

    /// `modules` are the ids of what is switched on.
    public record Found(Council council, List<String> modules) {

        public Found {
            modules = List.copyOf(modules);
        }
    }
}
