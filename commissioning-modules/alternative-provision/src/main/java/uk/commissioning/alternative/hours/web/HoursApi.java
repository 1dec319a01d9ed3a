package uk.commissioning.alternative.hours.web;

import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.hours.ReadHours;
import uk.commissioning.kernel.calendar.London;

/// Hours of children as JSON (AE-08).
@RestController
final class HoursApi {

    private final ReadHours readHours;
    private final Clock clock;

    HoursApi(ReadHours readHours, Clock clock) {
        this.readHours = readHours;
        this.clock = clock;
    }

    /// Filters `on` (a day) and `which`; `after` and `limit` go through the list.
    @GetMapping("/api/councils/{council}/alternative-provision/hours")
    Mono<HoursAnswer> hours(@ModelAttribute HoursParameters parameters) {
        return readHours
                .read(parameters.question(London.dateOf(clock.instant())))
                .map(HoursAnswer::of);
    }
}
