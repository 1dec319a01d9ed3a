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
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.overview.ReadMarketOverview;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The market overview as a page: table 4.1 and its chart.
@Controller
final class MarketOverviewPages {

    private static final String TEMPLATE = "inmss/overview";

    private final ReadMarketOverview readMarketOverview;
    private final Clock clock;

    MarketOverviewPages(ReadMarketOverview readMarketOverview, Clock clock) {
        this.readMarketOverview = readMarketOverview;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/inmss/overview")
    Mono<Rendering> overview(@PathVariable String council, @ModelAttribute OverviewParameters parameters) {
        var today = London.dateOf(clock.instant());
        try {
            return readMarketOverview
                    .read(parameters.asked(today))
                    .map(overview -> Page.of(TEMPLATE, new OverviewView(council, overview, List.of())));
        } catch (Refused refused) {
            return readMarketOverview
                    .read(PlacementDefinition.activeDayPlacements(today))
                    .map(overview -> new OverviewView(council, overview, FieldMessage.of(refused)))
                    .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
        }
    }
}
