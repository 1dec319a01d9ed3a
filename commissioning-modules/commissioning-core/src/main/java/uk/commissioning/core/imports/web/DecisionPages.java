package uk.commissioning.core.imports.web;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.core.imports.DecideImport;
import uk.commissioning.core.imports.DecideImport.Alike;
import uk.commissioning.core.imports.Decision;
import uk.commissioning.core.imports.FileImport;
import uk.commissioning.core.imports.ReadImports;
import uk.commissioning.ui.Page;

/// A staged import as pages: its questions, and the buttons that let it go on or throw it away.
@Controller
@RequestMapping("/councils/{council}/core/imports/{id}")
final class DecisionPages {
    /// How the fields of the form are named: one for a cell, one for all questions alike.
    static final String CELL = "cell.";

    static final String ALIKE = "alike.";

    private final ReadImports readImports;
    private final DecideImport decideImport;

    DecisionPages(ReadImports readImports, DecideImport decideImport) {
        this.readImports = readImports;
        this.decideImport = decideImport;
    }

    @GetMapping("/questions")
    Mono<Rendering> questions(@PathVariable String council, @PathVariable String id) {
        return ImportId.parsed(id)
                .flatMap(found -> readImports
                        .one(found)
                        .flatMap(seen -> readImports
                                .questions(found)
                                .map(questions ->
                                        Page.of("core/questions", QuestionsView.of(council, seen, questions)))));
    }

    @PostMapping("/questions")
    Mono<Rendering> decide(@PathVariable String council, @PathVariable String id, ServerWebExchange exchange) {
        return ImportId.parsed(id)
                .flatMap(found -> exchange.getFormData().flatMap(form -> {
                    var answers = Answers.of(form);
                    if (answers.isEmpty()) return Mono.just(Page.redirect(path(council, id) + "/questions"));
                    return decideImport
                            .decide(found, answers.cells(), answers.alike())
                            .thenReturn(Page.redirect(path(council, id)));
                }));
    }

    @PostMapping("/accept")
    Mono<Rendering> accept(@PathVariable String council, @PathVariable String id) {
        return ImportId.parsed(id)
                .flatMap(decideImport::accept)
                .map(going -> Page.redirect("/councils/" + council + "/jobs/" + going.jobId()));
    }

    @PostMapping("/discard")
    Mono<Rendering> discard(@PathVariable String council, @PathVariable String id) {
        return ImportId.parsed(id)
                .flatMap(decideImport::discard)
                .map(FileImport::id)
                .map(gone -> Page.redirect(path(council, gone.toString())));
    }

    private static String path(String council, String id) {
        return "/councils/" + council + "/core/imports/" + id;
    }

    /// What the form says: `cell.12.value=POUNDS`, `alike.SUSPECT_UNIT.value=POUNDS`. A field left at "not decided" is
    /// empty and says nothing.
    record Answers(java.util.List<Decision> cells, java.util.List<Alike> alike) {

        static Answers of(MultiValueMap<String, String> form) {
            var cells = new ArrayList<Decision>();
            var alike = new ArrayList<Alike>();
            for (Map.Entry<String, String> field : form.toSingleValueMap().entrySet()) {
                var parts = field.getKey().split("\\.", 3);
                if (parts.length != 3 || field.getValue().isEmpty()) continue;
                if (field.getKey().startsWith(CELL)) {
                    cells.add(new Decision(row(parts[1]), parts[2], field.getValue()));
                } else if (field.getKey().startsWith(ALIKE)) {
                    alike.add(new Alike(parts[1], parts[2], field.getValue()));
                }
            }
            return new Answers(cells, alike);
        }

        private static int row(String text) {
            return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
        }

        boolean isEmpty() {
            return cells.isEmpty() && alike.isEmpty();
        }
    }
}
