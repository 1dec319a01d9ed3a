package uk.commissioning.inmss.overview;

import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementFigures;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads the market overview for a definition and its day (AC-01, AC-14, IN-15).
public final class ReadMarketOverview {

    private final Transactions transactions;
    private final PlacementFigures figures;

    ReadMarketOverview(Transactions transactions, PlacementFigures figures) {
        this.transactions = transactions;
        this.figures = figures;
    }

    public Mono<MarketOverview> read(PlacementDefinition definition) {
        return transactions.reading(
                OverviewPermission.READ,
                figures.byRoute(definition).map(found -> MarketOverview.of(definition, found)));
    }
}
