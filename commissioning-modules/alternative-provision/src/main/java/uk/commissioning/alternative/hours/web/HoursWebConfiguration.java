package uk.commissioning.alternative.hours.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.alternative.hours.ReadHours;

/// The two faces of hours.
@Configuration(proxyBeanMethods = false)
public final class HoursWebConfiguration {

    @Bean
    HoursApi hoursApi(ReadHours readHours, Clock clock) {
        return new HoursApi(readHours, clock);
    }

    @Bean
    HoursPages hoursPages(ReadHours readHours, Clock clock) {
        return new HoursPages(readHours, clock);
    }
}
