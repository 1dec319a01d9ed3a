package uk.commissioning.inmss.overview.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.inmss.overview.ListDefinitions;
import uk.commissioning.inmss.overview.ReadBreakdown;
import uk.commissioning.inmss.overview.ReadMarketOverview;

/// The faces of the overview and its breakdowns.
@Configuration(proxyBeanMethods = false)
public final class OverviewWebConfiguration {

    @Bean
    MarketOverviewApi marketOverviewApi(ReadMarketOverview readMarketOverview, Clock clock) {
        return new MarketOverviewApi(readMarketOverview, clock);
    }

    @Bean
    MarketOverviewPages marketOverviewPages(ReadMarketOverview readMarketOverview, Clock clock) {
        return new MarketOverviewPages(readMarketOverview, clock);
    }

    @Bean
    BreakdownApi breakdownApi(ReadBreakdown readBreakdown, Clock clock) {
        return new BreakdownApi(readBreakdown, clock);
    }

    @Bean
    BreakdownPages breakdownPages(ReadBreakdown readBreakdown, Clock clock) {
        return new BreakdownPages(readBreakdown, clock);
    }

    @Bean
    DefinitionsApi definitionsApi(ListDefinitions listDefinitions) {
        return new DefinitionsApi(listDefinitions);
    }
}
