package uk.commissioning.inmss.overview;

import reactor.core.publisher.Mono;
import uk.commissioning.core.figures.Breakdown;
import uk.commissioning.core.figures.Dimension;
import uk.commissioning.core.figures.PlacementBreakdowns;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads the market by one dimension: need, year group, district and others (domain 2.4 to 2.7).
public final class ReadBreakdown {

    private final Transactions transactions;
    private final PlacementBreakdowns breakdowns;

    ReadBreakdown(Transactions transactions, PlacementBreakdowns breakdowns) {
        this.transactions = transactions;
        this.breakdowns = breakdowns;
    }

    public Mono<Breakdown> read(Dimension dimension, PlacementDefinition definition) {
        return transactions.reading(OverviewPermission.READ, breakdowns.by(dimension, definition));
    }
}
