package uk.commissioning.inmss;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.inmss.bridge.BridgeConfiguration;
import uk.commissioning.inmss.comparison.ComparisonConfiguration;
import uk.commissioning.inmss.district.DistrictConfiguration;
import uk.commissioning.inmss.overview.OverviewConfiguration;
import uk.commissioning.inmss.published.PublishedConfiguration;

/// The module's features.
@Configuration(proxyBeanMethods = false)
@Import({
    BridgeConfiguration.class,
    ComparisonConfiguration.class,
    DistrictConfiguration.class,
    OverviewConfiguration.class,
    PublishedConfiguration.class
})
public final class InmssConfiguration {}
