package uk.commissioning.alternative.spend.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.spend.ReadSpend;
import uk.commissioning.core.commitment.YearsParameters;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Spend by year and cohort as a page: a table and its chart.
@Controller
final class SpendPages {

    private static final String TEMPLATE = "alternative/spend";

    private final ReadSpend readSpend;
    private final Clock clock;

    SpendPages(ReadSpend readSpend, Clock clock) {
        this.readSpend = readSpend;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/alternative-provision/spend")
    Mono<Rendering> spend(@PathVariable String council, @ModelAttribute YearsParameters parameters) {
        var today = London.dateOf(clock.instant());
        try {
            return readSpend
                    .read(parameters.read(today))
                    .map(table -> Page.of(TEMPLATE, new SpendView(council, table, List.of())));
        } catch (Refused refused) {
            return readSpend
                    .read(YearsParameters.usual(today))
                    .map(table -> new SpendView(council, table, FieldMessage.of(refused)))
                    .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
        }
    }
}
