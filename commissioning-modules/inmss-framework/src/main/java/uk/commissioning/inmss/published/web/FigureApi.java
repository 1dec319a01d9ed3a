package uk.commissioning.inmss.published.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.version.RowVersion;
import uk.commissioning.inmss.published.ChangeFigure;
import uk.commissioning.inmss.published.EnterFigure;
import uk.commissioning.inmss.published.FigureTyped;
import uk.commissioning.inmss.published.Measure;
import uk.commissioning.inmss.published.Part;
import uk.commissioning.inmss.published.PublishedFigure;
import uk.commissioning.inmss.published.ReadFigures;

/// Published figures for programs.
@RestController
@RequestMapping("/api/councils/{council}/inmss/published-figures")
final class FigureApi {

    private final ReadFigures readFigures;
    private final EnterFigure enterFigure;
    private final ChangeFigure changeFigure;

    FigureApi(ReadFigures readFigures, EnterFigure enterFigure, ChangeFigure changeFigure) {
        this.readFigures = readFigures;
        this.enterFigure = enterFigure;
        this.changeFigure = changeFigure;
    }

    @GetMapping
    Mono<Listed> list() {
        return readFigures
                .all()
                .map(listed ->
                        new Listed(listed.figures().stream().map(Shown::of).toList()));
    }

    @PostMapping
    Mono<ResponseEntity<Made>> enter(@PathVariable String council, @RequestBody Wanted wanted) {
        return Mono.fromSupplier(() -> wanted.typed().read())
                .flatMap(enterFigure::enter)
                .map(id -> ResponseEntity.created(
                                URI.create("/api/councils/" + council + "/inmss/published-figures/" + id))
                        .body(new Made(id)));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<Shown>> read(@PathVariable UUID id) {
        return readFigures.one(id).map(read -> answer(read.figure()));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<Shown>> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody Wanted wanted) {
        return Mono.fromSupplier(() -> RowVersion.ofHeader(version))
                .zipWith(Mono.fromSupplier(() -> wanted.typed().read()))
                .flatMap(change -> changeFigure.change(id, change.getT1(), change.getT2()))
                .map(FigureApi::answer);
    }

    private static ResponseEntity<Shown> answer(PublishedFigure figure) {
        return ResponseEntity.ok().eTag(RowVersion.tag(figure.version())).body(Shown.of(figure));
    }

    record Listed(List<Shown> items) {}

    record Made(UUID id) {}

    /// A figure; `amount` is whole pence, or a number of placements.
    record Shown(
            UUID id,
            String label,
            String source,
            String basis,
            String period,
            Measure measure,
            Part part,
            String printed,
            long amount,
            String enteredBy,
            Instant enteredAt,
            long version) {

        static Shown of(PublishedFigure figure) {
            var content = figure.content();
            return new Shown(
                    figure.id(),
                    content.words().label(),
                    content.words().source(),
                    content.words().basis(),
                    content.period().code(),
                    content.measure(),
                    content.part(),
                    content.value().printed(),
                    content.value().amount(),
                    figure.entry().name(),
                    figure.entry().at(),
                    figure.version());
        }
    }

    /// `value` is the exact value as people type it, in pounds or placements; it may be left out where `printed`
    /// says it.
    record Wanted(
            @Nullable String label,
            @Nullable String source,
            @Nullable String basis,
            @Nullable String period,
            @Nullable String measure,
            @Nullable String part,
            @Nullable String printed,
            @Nullable String value) {

        FigureTyped typed() {
            return new FigureTyped(new FigureTyped.Texts(label, source, basis, printed), period, measure, part, value);
        }
    }
}
