package uk.commissioning.inmss.published.web;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.core.version.RowVersion;
import uk.commissioning.inmss.published.ChangeFigure;
import uk.commissioning.inmss.published.ReadFigures;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// One published figure, to read and to change.
@Controller
@RequestMapping("/councils/{council}/inmss/published-figures/{id}")
final class FigurePage {

    private static final String FORM = "inmss/figure";

    private final ReadFigures readFigures;
    private final ChangeFigure changeFigure;

    FigurePage(ReadFigures readFigures, ChangeFigure changeFigure) {
        this.readFigures = readFigures;
        this.changeFigure = changeFigure;
    }

    @GetMapping
    Mono<Rendering> show(
            @PathVariable String council, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        var success = done.equals("changed") ? "The figure has been changed." : null;
        return readFigures
                .one(id)
                .map(read -> Page.of(FORM, FigureForm.of(council, read.figure(), read.mayWrite(), success)));
    }

    @PostMapping
    Mono<Rendering> change(@PathVariable String council, @PathVariable UUID id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromSupplier(() -> RowVersion.ofField(form.getFirst("version")))
                        .zipWith(Mono.fromSupplier(() -> FigureForm.typed(form).read()))
                        .flatMap(wanted -> changeFigure.change(id, wanted.getT1(), wanted.getT2()))
                        .map(_ -> Page.redirect(FigureForm.path(council) + "/" + id + "?done=changed"))
                        .onErrorResume(Refused.class, refused -> again(council, id, form, refused)));
    }

    private Mono<Rendering> again(String council, UUID id, MultiValueMap<String, String> form, Refused refused) {
        return switch (refused.reason().kind()) {
            case INPUT, CONFLICT -> readFigures.one(id).map(read -> refused(council, read, form, refused));
            case MISSING, FORBIDDEN, OURS -> Mono.error(refused);
        };
    }

    private static Rendering refused(
            String council, ReadFigures.Read read, MultiValueMap<String, String> form, Refused refused) {
        var stored = FigureForm.of(council, read.figure(), read.mayWrite(), null);
        var version = Objects.requireNonNullElse(form.getFirst("version"), "");
        var asTyped = stored.again(FigureForm.typed(form), version, FieldMessage.of(refused));
        var status = refused.fields().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
        return Page.of(FORM, asTyped, status);
    }
}
