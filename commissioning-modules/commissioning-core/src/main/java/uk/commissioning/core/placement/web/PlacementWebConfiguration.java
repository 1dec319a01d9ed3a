package uk.commissioning.core.placement.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.core.placement.FindPlacements;
import uk.commissioning.core.placement.OpenPlacement;

/// The two faces of placements.
@Configuration(proxyBeanMethods = false)
public final class PlacementWebConfiguration {

    @Bean
    PlacementApi placementApi(FindPlacements findPlacements, OpenPlacement openPlacement) {
        return new PlacementApi(findPlacements, openPlacement);
    }

    @Bean
    PlacementPages placementPages(FindPlacements findPlacements, OpenPlacement openPlacement) {
        return new PlacementPages(findPlacements, openPlacement);
    }
}
