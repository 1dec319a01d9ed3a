package uk.commissioning.tenants.council.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.council.Council;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.FindCouncil;
import uk.commissioning.tenants.council.RenameCouncil;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.Page;

/// The form that gives a council another name.
@Controller
@RequestMapping("/admin/councils/{council}/name")
final class CouncilNamePages {

    private final FindCouncil findCouncil;
    private final RenameCouncil renameCouncil;

    CouncilNamePages(FindCouncil findCouncil, RenameCouncil renameCouncil) {
        this.findCouncil = findCouncil;
        this.renameCouncil = renameCouncil;
    }

    @GetMapping
    Mono<Rendering> form(@PathVariable String council) {
        return found(council)
                .map(found -> Page.of(
                        "admin/name",
                        CouncilForms.empty(found).with("name", found.name().value())));
    }

    @PostMapping
    Mono<Rendering> rename(@PathVariable String council, ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var renamed = Mono.defer(() -> renameCouncil.rename(
                    CouncilKey.inPath(council), sent.version(), new NameWanted(sent.text("name")).toName()));
            return Refusals.shown(
                    renamed.map(after -> Page.redirect(Done.RENAMED.after(CouncilForms.path(after)))),
                    (messages, status) -> found(council)
                            .map(found -> Page.of("admin/name", CouncilForms.again(found, sent, messages), status)));
        });
    }

    private Mono<Council> found(String council) {
        return findCouncil.find(CouncilKey.inPath(council)).map(FindCouncil.Found::council);
    }
}
