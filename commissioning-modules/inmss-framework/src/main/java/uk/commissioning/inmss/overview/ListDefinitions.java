package uk.commissioning.inmss.overview;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.PlacementsCounted;
import uk.commissioning.kernel.transaction.Transactions;

/// Lists the named definitions to whoever may read the figures.
public final class ListDefinitions {

    private final Transactions transactions;

    ListDefinitions(Transactions transactions) {
        this.transactions = transactions;
    }

    public Mono<List<PlacementsCounted>> list() {
        return transactions.reading(OverviewPermission.READ, Mono.just(List.of(PlacementsCounted.values())));
    }
}
