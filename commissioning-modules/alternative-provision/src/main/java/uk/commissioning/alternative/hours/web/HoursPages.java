package uk.commissioning.alternative.hours.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.hours.ReadHours;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Hours of children as a page (AE-08).
@Controller
final class HoursPages {

    private static final String TEMPLATE = "alternative/hours";

    private final ReadHours readHours;
    private final Clock clock;

    HoursPages(ReadHours readHours, Clock clock) {
        this.readHours = readHours;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/alternative-provision/hours")
    Mono<Rendering> hours(@PathVariable String council, @ModelAttribute HoursParameters parameters) {
        var today = London.dateOf(clock.instant());
        try {
            return readHours
                    .read(parameters.question(today))
                    .map(page -> Page.of(TEMPLATE, new HoursView(council, page, List.of())));
        } catch (Refused refused) {
            return readHours
                    .read(HoursParameters.NONE.question(today))
                    .map(page -> new HoursView(council, page, FieldMessage.of(refused)))
                    .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
        }
    }
}
