package uk.commissioning.tenants.council.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.council.ChangeCouncilState;
import uk.commissioning.tenants.council.Council;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.FindCouncil;
import uk.commissioning.tenants.council.ResumeCouncil;
import uk.commissioning.tenants.council.SuspendCouncil;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.FormPage;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.Page;

/// Forms that move a council on, suspend it and resume it.
@Controller
@RequestMapping("/admin/councils/{council}")
final class CouncilStatePages {

    private final FindCouncil findCouncil;
    private final ChangeCouncilState changeState;
    private final SuspendCouncil suspendCouncil;
    private final ResumeCouncil resumeCouncil;

    CouncilStatePages(
            FindCouncil findCouncil,
            ChangeCouncilState changeState,
            SuspendCouncil suspendCouncil,
            ResumeCouncil resumeCouncil) {
        this.findCouncil = findCouncil;
        this.changeState = changeState;
        this.suspendCouncil = suspendCouncil;
        this.resumeCouncil = resumeCouncil;
    }

    @GetMapping("/state")
    Mono<Rendering> stateForm(@PathVariable String council) {
        return found(council).map(found -> Page.of("admin/state", statePage(found, CouncilForms.empty(found))));
    }

    @PostMapping("/state")
    Mono<Rendering> change(@PathVariable String council, ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var changed = Mono.defer(() -> changed(CouncilKey.inPath(council), sent));
            return Refusals.shown(
                    changed.map(after -> Page.redirect(Done.MOVED.after(CouncilForms.path(after)))),
                    (messages, status) -> found(council)
                            .map(found -> Page.of(
                                    "admin/state",
                                    statePage(found, CouncilForms.again(found, sent, messages)),
                                    status)));
        });
    }

    @GetMapping("/suspension")
    Mono<Rendering> suspensionForm(@PathVariable String council) {
        return found(council).map(found -> Page.of("admin/suspension", CouncilForms.empty(found)));
    }

    @PostMapping("/suspension")
    Mono<Rendering> suspend(@PathVariable String council, ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var suspended = Mono.defer(() -> suspendCouncil.suspend(
                    CouncilKey.inPath(council), sent.version(), new SuspensionWanted(sent.text("because")).reason()));
            return Refusals.shown(
                    suspended.map(after -> Page.redirect(Done.SUSPENDED.after(CouncilForms.path(after)))),
                    (messages, status) -> found(council)
                            .map(found ->
                                    Page.of("admin/suspension", CouncilForms.again(found, sent, messages), status)));
        });
    }

    @PostMapping("/resumption")
    Mono<Rendering> resume(@PathVariable String council, ServerWebExchange exchange) {
        return Form.of(exchange)
                .flatMap(sent -> resumeCouncil.resume(CouncilKey.inPath(council), sent.version()))
                .map(after -> Page.redirect(Done.RESUMED.after(CouncilForms.path(after))));
    }

    private Mono<Council> changed(CouncilKey key, Form sent) {
        var version = sent.version();
        var next = new StateWanted(sent.text("state"), sent.text("since")).read();
        return changeState.change(key, version, next.state().get(), next.since().get());
    }

    private Mono<Council> found(String council) {
        return findCouncil.find(CouncilKey.inPath(council)).map(FindCouncil.Found::council);
    }

    private static StatePage statePage(Council council, FormPage form) {
        return new StatePage(form, council.standing());
    }
}
