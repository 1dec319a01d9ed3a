package uk.commissioning.inmss.comparison;

import reactor.core.publisher.Mono;
import uk.commissioning.core.figures.ComparableCosts;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.overview.OverviewPermission;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads costs on and off framework of comparable children (IN-72).
public final class ReadLikeWithLike {

    private final Transactions transactions;
    private final ComparableCosts costs;

    ReadLikeWithLike(Transactions transactions, ComparableCosts costs) {
        this.transactions = transactions;
        this.costs = costs;
    }

    public Mono<LikeWithLike> read(PlacementDefinition definition) {
        return transactions.reading(
                OverviewPermission.READ,
                costs.cells(definition).map(cells -> LikeWithLike.of(definition, PlaceFunding.england(), cells)));
    }
}
