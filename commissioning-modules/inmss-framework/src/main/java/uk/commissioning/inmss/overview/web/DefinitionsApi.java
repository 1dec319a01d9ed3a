package uk.commissioning.inmss.overview.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementsCounted;
import uk.commissioning.inmss.overview.ListDefinitions;

/// The named definitions of "placement", for programs that choose one.
@RestController
final class DefinitionsApi {

    private final ListDefinitions listDefinitions;

    DefinitionsApi(ListDefinitions listDefinitions) {
        this.listDefinitions = listDefinitions;
    }

    @GetMapping("/api/councils/{council}/inmss/definitions")
    Mono<Listed> definitions() {
        return listDefinitions.list().map(Listed::of);
    }

    record Listed(List<Named> items, List<Counted> attendances) {

        static Listed of(List<PlacementsCounted> definitions) {
            return new Listed(
                    definitions.stream().map(Named::of).toList(),
                    Arrays.stream(AttendanceCounted.values())
                            .map(value -> new Counted(value.name(), value.title()))
                            .toList());
        }
    }

    record Named(String code, String title, String sentence, String pricedOn) {

        static Named of(PlacementsCounted counting) {
            return new Named(counting.code(), counting.title(), counting.sentence(), counting.priceDay());
        }
    }

    record Counted(String code, String title) {}
}
