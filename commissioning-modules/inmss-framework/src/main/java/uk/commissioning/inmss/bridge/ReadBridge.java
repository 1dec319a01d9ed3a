package uk.commissioning.inmss.bridge;

import reactor.core.publisher.Mono;
import uk.commissioning.core.figures.DefinitionBridges;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.overview.OverviewPermission;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads the bridge from one definition to another.
public final class ReadBridge {

    private final Transactions transactions;
    private final DefinitionBridges bridges;

    ReadBridge(Transactions transactions, DefinitionBridges bridges) {
        this.transactions = transactions;
        this.bridges = bridges;
    }

    public Mono<Bridge> read(PlacementDefinition from, PlacementDefinition to) {
        return transactions.reading(
                OverviewPermission.READ, bridges.between(from, to).map(piers -> Bridge.of(from, to, piers)));
    }
}
