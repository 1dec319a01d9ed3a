package uk.commissioning.inmss.published.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.inmss.published.ReconcileFigures;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The reconciliation of published figures as a page (AC-03).
@Controller
final class ReconciliationPages {

    private static final String TEMPLATE = "inmss/reconciliation";

    private final ReconcileFigures reconcileFigures;

    ReconciliationPages(ReconcileFigures reconcileFigures) {
        this.reconcileFigures = reconcileFigures;
    }

    @GetMapping("/councils/{council}/inmss/reconciliation")
    Mono<Rendering> reconciliation(@PathVariable String council, @ModelAttribute ReconciliationParameters parameters) {
        try {
            return reconcileFigures
                    .reconcile(parameters.question())
                    .map(found -> Page.of(TEMPLATE, new ReconciliationView(council, found, parameters, List.of())));
        } catch (Refused refused) {
            return reconcileFigures
                    .reconcile(ReconciliationParameters.NOTHING_ASKED)
                    .map(found -> new ReconciliationView(council, found, parameters, FieldMessage.of(refused)))
                    .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
        }
    }
}
