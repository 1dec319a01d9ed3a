package uk.commissioning.inmss.comparison.web;

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
import uk.commissioning.inmss.comparison.ReadLikeWithLike;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Like with like as a page: both differences, and the cells they come from.
@Controller
final class ComparisonPages {

    private static final String TEMPLATE = "inmss/comparison";

    private final ReadLikeWithLike readLikeWithLike;
    private final Clock clock;

    ComparisonPages(ReadLikeWithLike readLikeWithLike, Clock clock) {
        this.readLikeWithLike = readLikeWithLike;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/inmss/like-with-like")
    Mono<Rendering> comparison(@PathVariable String council, @ModelAttribute ComparisonParameters parameters) {
        var today = London.dateOf(clock.instant());
        try {
            return readLikeWithLike
                    .read(parameters.asked(today))
                    .map(comparison -> Page.of(TEMPLATE, new ComparisonView(council, comparison, List.of())));
        } catch (Refused refused) {
            return readLikeWithLike
                    .read(PlacementDefinition.activeDayPlacements(today))
                    .map(comparison -> new ComparisonView(council, comparison, FieldMessage.of(refused)))
                    .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
        }
    }
}
