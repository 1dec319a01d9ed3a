package uk.commissioning.core.placement.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.FindPlacements;
import uk.commissioning.core.placement.OpenPlacement;
import uk.commissioning.core.placement.PlacementSearch;
import uk.commissioning.core.placement.web.PlacementAnswers.Placement;
import uk.commissioning.core.placement.web.PlacementAnswers.Placements;

/// Placements as JSON. What identifies a child is sent in a body and never in an address (A14).
@RestController
final class PlacementApi {

    private final FindPlacements findPlacements;
    private final OpenPlacement openPlacement;

    PlacementApi(FindPlacements findPlacements, OpenPlacement openPlacement) {
        this.findPlacements = findPlacements;
        this.openPlacement = openPlacement;
    }

    /// Filters `school` (URN), `need`, `route` and `on` (active on that day); `after` and `limit` go through the
    /// list.
    @GetMapping("/api/councils/{council}/core/placements")
    Mono<Placements> placements(@ModelAttribute PlacementParameters parameters) {
        return findPlacements.find(parameters.question(PlacementSearch.NONE)).map(Placements::of);
    }

    /// One exact search: by contractRef, childRef, upn, or givenName and familyName.
    @PostMapping("/api/councils/{council}/core/placements/search")
    Mono<Placements> search(@RequestBody Search search) {
        var parameters = PlacementParameters.of(search.after, search.limit);
        return findPlacements
                .find(parameters.question(search.sought().search()))
                .map(Placements::of);
    }

    @GetMapping("/api/councils/{council}/core/placements/{id}")
    Mono<Placement> placement(@PathVariable String id) {
        return PlacementId.parsed(id).flatMap(openPlacement::open).map(Placement::of);
    }

    record Search(
            @Nullable String contractRef,
            @Nullable String childRef,
            @Nullable String upn,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String after,
            @Nullable Integer limit) {

        PlacementSought sought() {
            return new PlacementSought(contractRef, childRef, upn, givenName, familyName);
        }

        @Override
        public String toString() {
            return "Search[•••]";
        }
    }
}
