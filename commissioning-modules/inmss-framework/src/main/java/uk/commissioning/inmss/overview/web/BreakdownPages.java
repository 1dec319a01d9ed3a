package uk.commissioning.inmss.overview.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.core.figures.Dimension;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.overview.ReadBreakdown;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The market by one dimension as a page: a table and its chart.
@Controller
final class BreakdownPages {

    private static final String TEMPLATE = "inmss/breakdown";

    private final ReadBreakdown readBreakdown;
    private final Clock clock;

    BreakdownPages(ReadBreakdown readBreakdown, Clock clock) {
        this.readBreakdown = readBreakdown;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/inmss/overview/breakdown")
    Mono<Rendering> breakdown(@PathVariable String council, @ModelAttribute BreakdownParameters parameters) {
        var today = London.dateOf(clock.instant());
        try {
            return readBreakdown
                    .read(parameters.dimension(), parameters.asked(today))
                    .map(breakdown -> Page.of(TEMPLATE, new BreakdownView(council, breakdown, List.of())));
        } catch (Refused refused) {
            return readBreakdown
                    .read(Dimension.ROUTE, PlacementDefinition.activeDayPlacements(today))
                    .map(breakdown -> new BreakdownView(council, breakdown, FieldMessage.of(refused)))
                    .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
        }
    }
}
