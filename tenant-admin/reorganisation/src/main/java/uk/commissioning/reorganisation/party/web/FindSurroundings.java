package uk.commissioning.reorganisation.party.web;

import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.party.FindReorganisation;
import uk.commissioning.reorganisation.territory.ReadMaps;

/// Reads what a page of a reorganisation stands in; whoever may not read its maps is refused.
public final class FindSurroundings {

    private static final int MAPS = 200;

    private final FindReorganisation find;
    private final ReadMaps maps;

    FindSurroundings(FindReorganisation find, ReadMaps maps) {
        this.find = find;
        this.maps = maps;
    }

    public Mono<Surroundings> of(String reorganisation) {
        return find.find(reorganisation)
                .flatMap(found -> maps.list(found.reorganisation().key(), null, MAPS)
                        .map(listed -> new Surroundings(found, listed.items())));
    }
}
