package uk.commissioning.core.placement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.FindPlacements;
import uk.commissioning.core.placement.OpenPlacement;
import uk.commissioning.core.placement.PlacementQuestion;
import uk.commissioning.core.placement.PlacementSearch;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Placements as pages. The search is posted, so that no child is named in an address (A14).
@Controller
final class PlacementPages {

    private static final String LIST = "core/placements";

    private final FindPlacements findPlacements;
    private final OpenPlacement openPlacement;

    PlacementPages(FindPlacements findPlacements, OpenPlacement openPlacement) {
        this.findPlacements = findPlacements;
        this.openPlacement = openPlacement;
    }

    @GetMapping("/councils/{council}/core/placements")
    Mono<Rendering> placements(@PathVariable String council, @ModelAttribute PlacementParameters parameters) {
        return listed(council, parameters, PlacementSought.NOTHING);
    }

    @PostMapping("/councils/{council}/core/placements")
    Mono<Rendering> search(@PathVariable String council, @ModelAttribute SearchForm form) {
        return listed(council, PlacementParameters.of(form.after, null), form.sought());
    }

    @GetMapping("/councils/{council}/core/placements/{id}")
    Mono<Rendering> placement(@PathVariable String council, @PathVariable String id) {
        return PlacementId.parsed(id)
                .flatMap(openPlacement::open)
                .map(placement -> Page.of("core/placement", new PlacementView(council, placement)));
    }

    private Mono<Rendering> listed(String council, PlacementParameters parameters, PlacementSought sought) {
        try {
            return findPlacements
                    .find(parameters.question(sought.search()))
                    .map(list -> Page.of(LIST, new PlacementsView(council, list, parameters, sought, List.of())));
        } catch (Refused refused) {
            return refused(council, sought, refused);
        }
    }

    /// The form again with its messages, above the list as it is without it.
    private Mono<Rendering> refused(String council, PlacementSought sought, Refused refused) {
        PlacementQuestion everything = PlacementParameters.NONE.question(PlacementSearch.NONE);
        return findPlacements
                .find(everything)
                .map(list ->
                        new PlacementsView(council, list, PlacementParameters.NONE, sought, FieldMessage.of(refused)))
                .map(view -> Page.of(LIST, view, HttpStatus.BAD_REQUEST));
    }

    record SearchForm(
            @Nullable String contractRef,
            @Nullable String childRef,
            @Nullable String upn,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String after) {

        PlacementSought sought() {
            return new PlacementSought(contractRef, childRef, upn, givenName, familyName);
        }

        @Override
        public String toString() {
            return "SearchForm[•••]";
        }
    }
}
