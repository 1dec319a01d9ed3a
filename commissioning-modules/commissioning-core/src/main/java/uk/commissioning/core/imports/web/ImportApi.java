package uk.commissioning.core.imports.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.core.imports.DecideImport;
import uk.commissioning.core.imports.FileImport;
import uk.commissioning.core.imports.Finding;
import uk.commissioning.core.imports.ImportState;
import uk.commissioning.core.imports.ReadImports;
import uk.commissioning.core.imports.StartImport;
import uk.commissioning.core.imports.Upload;
import uk.commissioning.core.xlsx.XlsxFile;

/// Imports as JSON. A file is taken as the body or as the field `file` of a form, and answered before it is checked.
@RestController
@RequestMapping("/api/councils/{council}/core/imports")
final class ImportApi {
    private static final int PAGE = 50;
    private static final int EVERYTHING = Integer.MAX_VALUE;

    private final StartImport startImport;
    private final ReadImports readImports;
    private final DecideImport decideImport;
    private final ReceivedFiles files;

    ImportApi(StartImport startImport, ReadImports readImports, DecideImport decideImport, ReceivedFiles files) {
        this.startImport = startImport;
        this.decideImport = decideImport;
        this.readImports = readImports;
        this.files = files;
    }

    /// CSV or an Excel workbook; which of the two, the content says and not the type.
    @PostMapping(
            path = "/{kind}",
            consumes = {"text/csv", XlsxFile.MEDIA_TYPE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    Mono<ResponseEntity<Started>> takeBody(
            @PathVariable String council,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String fileName,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody(required = false) Flux<DataBuffer> body) {
        return files.body(body)
                .map(content -> Upload.of(kind, fileName, content, dryRun))
                .flatMap(startImport::start)
                .map(started -> accepted(council, started));
    }

    @PostMapping(path = "/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<Started>> takeForm(
            @PathVariable String council,
            @PathVariable String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            ServerWebExchange exchange) {
        return files.form(kind, exchange)
                .map(upload -> dryRun ? upload.asTrial() : upload)
                .flatMap(startImport::start)
                .map(started -> accepted(council, started));
    }

    @GetMapping
    Mono<Listed> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return readImports
                .latest(ImportId.cursor(after), limit == null ? PAGE : limit)
                .map(Listed::of);
    }

    @GetMapping("/{id}")
    Mono<Shown> one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var from = ImportCursor.parsed(after);
        var size = limit == null ? PAGE : limit;
        return ImportId.parsed(id)
                .flatMap(readImports::one)
                .flatMap(seen -> seen.whole()
                        ? readImports
                                .findings(seen.fileImport().id(), from, size)
                                .map(found -> new Shown(Summary.of(seen), Problems.of(found)))
                        : Mono.just(new Shown(Summary.of(seen), null)));
    }

    /// Answers to questions; `alike` answers all questions of a code at once.
    @PostMapping("/{id}/decisions")
    Mono<Waiting> decide(@PathVariable String id, @RequestBody DecisionsTold told) {
        var decisions = told.checked();
        return ImportId.parsed(id)
                .flatMap(found -> decideImport.decide(found, decisions.decisions(), decisions.alike()))
                .map(Waiting::of);
    }

    /// Lets a staged file be checked again and stored with all that was decided, and accepts its changes as shown.
    @PostMapping("/{id}/accept")
    Mono<ResponseEntity<Started>> accept(@PathVariable String council, @PathVariable String id) {
        return ImportId.parsed(id).flatMap(decideImport::accept).map(going -> accepted(council, going));
    }

    /// Forgets a staged file.
    @PostMapping("/{id}/discard")
    Mono<Waiting> discard(@PathVariable String id) {
        return ImportId.parsed(id).flatMap(decideImport::discard).map(Waiting::of);
    }

    @GetMapping("/{id}/problems.csv")
    Mono<ResponseEntity<Flux<String>>> problems(@PathVariable String id) {
        return ImportId.parsed(id)
                .flatMap(found -> readImports
                        .findings(found, 0, EVERYTHING)
                        .map(page -> ProblemsCsv.answer(found, page.items())));
    }

    @GetMapping("/{id}/problems.xlsx")
    Mono<ResponseEntity<Flux<DataBuffer>>> problemsWorkbook(@PathVariable String id) {
        return ImportId.parsed(id)
                .flatMap(found -> readImports
                        .findings(found, 0, EVERYTHING)
                        .map(page -> ProblemsXlsx.answer(found, page.items())));
    }

    private static ResponseEntity<Started> accepted(String council, FileImport started) {
        var location = URI.create("/api/councils/" + council + "/core/imports/" + started.id());
        var body = new Started(
                started.id(),
                started.jobId(),
                started.result().state(),
                started.sent().kind(),
                started.sent().trial());
        return ResponseEntity.accepted().location(location).body(body);
    }

    record Started(UUID id, UUID jobId, ImportState state, String kind, boolean dryRun) {}

    record Waiting(UUID id, ImportState state, Counts counts) {

        static Waiting of(FileImport shown) {
            return new Waiting(shown.id(), shown.result().state(), Counts.of(shown.result()));
        }
    }

    record Listed(List<Summary> items, @Nullable UUID next) {

        static Listed of(ReadImports.Latest latest) {
            return new Listed(latest.items().stream().map(Summary::of).toList(), latest.next());
        }
    }

    /// An import; null problems for those who may not see what the file held.
    record Shown(@JsonUnwrapped Summary summary, @Nullable Problems problems) {}

    record Summary(
            UUID id,
            UUID jobId,
            ImportState state,
            @Nullable String reason,
            String kind,
            @Nullable String fileName,
            long bytes,
            boolean dryRun,
            Counts counts,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Instant expiresAt) {

        static Summary of(ReadImports.Seen seen) {
            var shown = seen.fileImport();
            return new Summary(
                    shown.id(),
                    shown.jobId(),
                    shown.result().state(),
                    shown.result().reason(),
                    shown.sent().kind(),
                    seen.whole() ? shown.sent().fileName() : null,
                    shown.sent().bytes(),
                    shown.sent().trial(),
                    Counts.of(shown.result()),
                    shown.startedAt(),
                    shown.finishedAt(),
                    shown.isStaged() ? shown.expiresAt() : null);
        }
    }

    record Counts(int rows, int added, int changed, int unchanged, int problems, int questions, int notices) {

        static Counts of(FileImport.Result result) {
            var tally = result.tally();
            return new Counts(
                    result.rows(),
                    tally.added(),
                    tally.changed(),
                    tally.unchanged(),
                    result.told().problems(),
                    result.told().questions(),
                    result.told().notices());
        }
    }

    /// Problems and notices, from the place that `after` named.
    record Problems(List<Finding> items, @Nullable String next) {

        static Problems of(ReadImports.FindingsPage page) {
            return new Problems(page.items(), page.next() == null ? null : String.valueOf(page.next()));
        }
    }
}
