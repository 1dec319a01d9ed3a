package uk.commissioning.inmss.overview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.core.figures.PlacementBreakdowns;
import uk.commissioning.core.placement.PlacementFigures;
import uk.commissioning.inmss.overview.web.OverviewWebConfiguration;
import uk.commissioning.kernel.transaction.Transactions;

/// The overview's wiring; its figures come from the core.
@Configuration(proxyBeanMethods = false)
@Import(OverviewWebConfiguration.class)
public final class OverviewConfiguration {

    @Bean
    ReadMarketOverview readMarketOverview(Transactions transactions, PlacementFigures figures) {
        return new ReadMarketOverview(transactions, figures);
    }

    @Bean
    ReadBreakdown readBreakdown(Transactions transactions, PlacementBreakdowns breakdowns) {
        return new ReadBreakdown(transactions, breakdowns);
    }

    @Bean
    ListDefinitions listDefinitions(Transactions transactions) {
        return new ListDefinitions(transactions);
    }
}
