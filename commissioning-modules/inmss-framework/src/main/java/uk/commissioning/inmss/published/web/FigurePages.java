package uk.commissioning.inmss.published.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.inmss.published.EnterFigure;
import uk.commissioning.inmss.published.FigureTyped;
import uk.commissioning.inmss.published.ReadFigures;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The list of published figures, and the form for a new one.
@Controller
@RequestMapping("/councils/{council}/inmss/published-figures")
final class FigurePages {

    private static final String FORM = "inmss/figure";

    private final ReadFigures readFigures;
    private final EnterFigure enterFigure;

    FigurePages(ReadFigures readFigures, EnterFigure enterFigure) {
        this.readFigures = readFigures;
        this.enterFigure = enterFigure;
    }

    @GetMapping
    Mono<Rendering> list(@PathVariable String council, @RequestParam(defaultValue = "") String done) {
        var success = done.equals("entered") ? "The figure has been entered." : null;
        return readFigures.all().map(listed -> Page.of("inmss/figures", new FiguresView(council, listed, success)));
    }

    @GetMapping("/new")
    Mono<Rendering> form(@PathVariable String council) {
        return enterFigure.mayEnter().thenReturn(Page.of(FORM, FigureForm.empty(council)));
    }

    @PostMapping
    Mono<Rendering> enter(@PathVariable String council, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(FigureForm::typed)
                .flatMap(typed -> Mono.fromSupplier(typed::read)
                        .flatMap(enterFigure::enter)
                        .map(_ -> Page.redirect(FigureForm.path(council) + "?done=entered"))
                        .onErrorResume(Refused.class, refused -> again(council, typed, refused)));
    }

    private static Mono<Rendering> again(String council, FigureTyped typed, Refused refused) {
        List<FieldMessage> messages = FieldMessage.of(refused);
        var form = FigureForm.empty(council).again(typed, null, messages);
        return switch (refused.reason().kind()) {
            case INPUT -> Mono.just(Page.of(FORM, form, HttpStatus.UNPROCESSABLE_ENTITY));
            case CONFLICT -> Mono.just(Page.of(FORM, form, HttpStatus.CONFLICT));
            case MISSING, FORBIDDEN, OURS -> Mono.error(refused);
        };
    }
}
