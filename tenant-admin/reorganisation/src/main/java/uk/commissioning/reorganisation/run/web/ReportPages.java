package uk.commissioning.reorganisation.run.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.party.web.FindSurroundings;
import uk.commissioning.reorganisation.run.ReadRuns;
import uk.commissioning.reorganisation.run.Run;
import uk.commissioning.tenants.web.PathId;
import uk.commissioning.ui.Page;

/// One run: how far it is, and in the end its report beside that of the rehearsal before.
@Controller
final class ReportPages {

    private final FindSurroundings surroundings;
    private final ReadRuns read;

    ReportPages(FindSurroundings surroundings, ReadRuns read) {
        this.surroundings = surroundings;
        this.read = read;
    }

    @GetMapping("/admin/reorganisations/{reorganisation}/runs/{run}")
    Mono<Rendering> one(@PathVariable String reorganisation, @PathVariable String run) {
        return surroundings
                .of(reorganisation)
                .flatMap(around -> Mono.defer(() -> read.one(reorganisation, PathId.of(run)))
                        .flatMap(found -> rehearsedBefore(reorganisation, found)
                                .map(before -> new RunPage(around, found, before.orElse(null)))))
                .map(page -> Page.of("reorganisation/run", page));
    }

    /// The last rehearsal that was finished before this run began.
    private Mono<Optional<Run>> rehearsedBefore(String reorganisation, Run run) {
        if (run.state() != Run.State.DONE) return Mono.just(Optional.empty());
        return read.newest(reorganisation)
                .flatMap(runs -> Mono.justOrEmpty(runs.stream()
                        .filter(earlier -> earlier.kind() == Run.Kind.REHEARSAL
                                && earlier.state() == Run.State.DONE
                                && earlier.startedAt().isBefore(run.startedAt()))
                        .findFirst()))
                .flatMap(earlier -> read.one(reorganisation, earlier.id()))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }
}
