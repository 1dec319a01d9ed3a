package uk.commissioning.reorganisation.territory.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.reorganisation.territory.ReadMaps;
import uk.commissioning.reorganisation.territory.StoreMap;

/// The endpoints and pages of territory maps.
@Configuration(proxyBeanMethods = false)
public final class TerritoryWebConfiguration {

    @Bean
    MapApi mapApi(ReadMaps readMaps, StoreMap storeMap) {
        return new MapApi(readMaps, storeMap);
    }

    @Bean
    MapFiles mapFiles(ReadMaps readMaps) {
        return new MapFiles(readMaps);
    }

    @Bean
    MapPages mapPages(ReadMaps readMaps, StoreMap storeMap) {
        return new MapPages(readMaps, storeMap);
    }
}
