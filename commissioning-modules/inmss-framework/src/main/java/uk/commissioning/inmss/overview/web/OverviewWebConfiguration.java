package uk.commissioning.inmss.overview.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.inmss.overview.ReadMarketOverview;

/// The overview's two faces.
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
}
