package uk.commissioning.inmss.district.web;

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
import uk.commissioning.inmss.district.ReadDistrictGaps;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// District gaps as a page: a table and its chart.
@Controller
final class DistrictPages {

    private static final String TEMPLATE = "inmss/districts";

    private final ReadDistrictGaps readDistrictGaps;
    private final Clock clock;

    DistrictPages(ReadDistrictGaps readDistrictGaps, Clock clock) {
        this.readDistrictGaps = readDistrictGaps;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/inmss/districts")
    Mono<Rendering> districts(@PathVariable String council, @ModelAttribute DistrictParameters parameters) {
        return Mono.fromSupplier(() -> parameters.asked(London.dateOf(clock.instant())))
                .flatMap(definition -> readDistrictGaps.read(definition, parameters.agreementAsked()))
                .map(gaps -> Page.of(TEMPLATE, new DistrictView(council, gaps, List.of())))
                .onErrorResume(Refused.class, refused -> again(council, refused));
    }

    /// What holds where nothing is asked for, with what was wrong with the question.
    private Mono<Rendering> again(String council, Refused refused) {
        if (refused.reason().kind() != Kind.INPUT) return Mono.error(refused);

        return readDistrictGaps
                .read(PlacementDefinition.activeDayPlacements(London.dateOf(clock.instant())), null)
                .map(gaps -> new DistrictView(council, gaps, FieldMessage.of(refused)))
                .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
    }
}
