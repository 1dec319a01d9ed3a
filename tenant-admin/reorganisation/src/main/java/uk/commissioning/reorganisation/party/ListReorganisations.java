package uk.commissioning.reorganisation.party;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// Lists the reorganisations in which a person has something to do; an operator sees all of them.
public final class ListReorganisations {

    private final ReorganisationTransactions transactions;

    ListReorganisations(ReorganisationTransactions transactions) {
        this.transactions = transactions;
    }

    public Mono<List<ReorganisationTransactions.Open>> list() {
        return transactions.open();
    }
}
