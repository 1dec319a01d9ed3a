package uk.commissioning.core.imports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.core.imports.FileKinds;
import uk.commissioning.core.imports.ImportKind;
import uk.commissioning.core.imports.ReadImports;
import uk.commissioning.core.imports.StartImport;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Imports as pages: the list, a form for each kind of file, and what came of a file.
@Controller
@RequestMapping("/councils/{council}/core/imports")
final class ImportPages {
    private static final int IMPORTS = 20;
    static final int FINDINGS = 100;
    private static final int EVERYTHING = Integer.MAX_VALUE;

    private final StartImport startImport;
    private final ReadImports readImports;
    private final FileKinds kinds;
    private final ImportForms forms;

    ImportPages(StartImport startImport, ReadImports readImports, FileKinds kinds, ImportForms forms) {
        this.startImport = startImport;
        this.readImports = readImports;
        this.kinds = kinds;
        this.forms = forms;
    }

    @GetMapping
    Mono<Rendering> list(@PathVariable String council, @RequestParam(required = false) @Nullable String after) {
        return readImports
                .latest(ImportId.cursor(after), IMPORTS)
                .map(latest -> Page.of("core/imports", ImportsView.of(council, latest, after != null)));
    }

    @GetMapping("/kinds/{kind}")
    Mono<Rendering> form(@PathVariable String council, @PathVariable String kind) {
        return sendable(kind).map(found -> Page.of("core/importKind", view(council, found, List.of())));
    }

    @PostMapping("/kinds/{kind}")
    Mono<Rendering> send(@PathVariable String council, @PathVariable String kind, ServerWebExchange exchange) {
        return sendable(kind)
                .flatMap(found -> forms.file(kind, exchange)
                        .flatMap(startImport::start)
                        .map(started -> Page.redirect("/councils/" + council + "/jobs/" + started.jobId()))
                        .onErrorResume(Refused.class, refused -> again(council, found, refused)));
    }

    @GetMapping("/{id}")
    Mono<Rendering> one(
            @PathVariable String council,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after) {
        var from = ImportCursor.parsed(after);
        return ImportId.parsed(id)
                .flatMap(readImports::one)
                .flatMap(seen -> (seen.whole()
                                ? readImports.findings(seen.fileImport().id(), from, FINDINGS)
                                : Mono.just(new ReadImports.FindingsPage(List.of(), 0, null)))
                        .map(found -> Page.of("core/import", ImportView.of(council, seen, found))));
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

    /// A file that shows what a kind looks like; the same for everybody.
    @GetMapping("/examples/{kind}.csv")
    Mono<ResponseEntity<Resource>> example(@PathVariable String kind) {
        return Mono.fromSupplier(() -> kinds.called(kind)).map(found -> {
            var name = ContentDisposition.attachment()
                    .filename(found.code() + ".csv")
                    .build();
            return ResponseEntity.ok()
                    .contentType(ProblemsCsv.CSV)
                    .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                    .body(exampleOf(found));
        });
    }

    @GetMapping("/examples/{kind}.xlsx")
    Mono<ResponseEntity<Flux<DataBuffer>>> exampleWorkbook(@PathVariable String kind) {
        return Mono.fromSupplier(() -> kinds.called(kind))
                .map(found -> ProblemsXlsx.named(found.code())
                        .body(new ExampleXlsx(found.code(), exampleOf(found)).content()));
    }

    private static Resource exampleOf(ImportKind kind) {
        return new ClassPathResource("imports/examples/" + kind.code() + ".csv");
    }

    /// A kind that the person may send; refuses others as the form's use case would.
    private Mono<ImportKind> sendable(String kind) {
        return Mono.fromSupplier(() -> kinds.called(kind)).flatMap(readImports::sendable);
    }

    /// The form with what is wrong with the file; other refusals have their own page.
    private Mono<Rendering> again(String council, ImportKind kind, Refused refused) {
        if (refused.reason().kind() != Kind.INPUT) return Mono.error(refused);
        var messages = FieldMessage.of(refused).stream()
                .map(message -> new FieldMessage(ReceivedFiles.FIELD, message.message()))
                .toList();
        return Mono.just(Page.of("core/importKind", view(council, kind, messages), HttpStatus.BAD_REQUEST));
    }

    private ImportKindView view(String council, ImportKind kind, List<FieldMessage> errors) {
        return new ImportKindView(council, kind, forms.limits().largestFileInWords(), errors);
    }
}
