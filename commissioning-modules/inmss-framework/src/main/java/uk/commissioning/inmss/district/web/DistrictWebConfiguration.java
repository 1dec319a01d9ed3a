package uk.commissioning.inmss.district.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.inmss.district.ReadDistrictGaps;

/// The two faces of district gaps.
@Configuration(proxyBeanMethods = false)
public final class DistrictWebConfiguration {

    @Bean
    DistrictApi districtApi(ReadDistrictGaps readDistrictGaps, Clock clock) {
        return new DistrictApi(readDistrictGaps, clock);
    }

    @Bean
    DistrictPages districtPages(ReadDistrictGaps readDistrictGaps, Clock clock) {
        return new DistrictPages(readDistrictGaps, clock);
    }
}
