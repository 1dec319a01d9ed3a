package uk.commissioning.tenants.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.ui.Page;

/// Where pages begin: an operator's with the councils, anybody else's with the reorganisations.
@Controller
final class StartPages {

    private final Operators operators;

    StartPages(Operators operators) {
        this.operators = operators;
    }

    @GetMapping("/")
    Rendering root() {
        return Page.redirect("/admin");
    }

    @GetMapping("/admin")
    Mono<Rendering> start() {
        return operators
                .isAsking()
                .map(operator -> Page.redirect(operator ? "/admin/councils" : "/admin/reorganisations"));
    }
}
