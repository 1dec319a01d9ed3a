package uk.commissioning.tenants.council.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.tenants.council.AddIdentifier;
import uk.commissioning.tenants.council.Council;
import uk.commissioning.tenants.council.CouncilIdentifier;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.EndIdentifier;
import uk.commissioning.tenants.council.FindCouncil;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.FormPage;
import uk.commissioning.tenants.web.PathId;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.Page;

/// Forms that add an identifier and that end one.
@Controller
@RequestMapping("/admin/councils/{council}/identifiers")
final class CouncilIdentifierPages {

    private static final String ADD = "admin/identifier";
    private static final String END = "admin/identifierEnd";

    private final FindCouncil findCouncil;
    private final AddIdentifier addIdentifier;
    private final EndIdentifier endIdentifier;

    CouncilIdentifierPages(FindCouncil findCouncil, AddIdentifier addIdentifier, EndIdentifier endIdentifier) {
        this.findCouncil = findCouncil;
        this.addIdentifier = addIdentifier;
        this.endIdentifier = endIdentifier;
    }

    @GetMapping("/new")
    Mono<Rendering> form(@PathVariable String council) {
        return found(council).map(found -> Page.of(ADD, page(found, CouncilForms.empty(found))));
    }

    @PostMapping
    Mono<Rendering> add(@PathVariable String council, ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var added = Mono.defer(() ->
                    addIdentifier.add(CouncilKey.inPath(council), wanted(sent).toIdentifier()));
            return Refusals.shown(
                    added.map(after -> Page.redirect(Done.IDENTIFIER_ADDED.after(CouncilForms.path(after.council())))),
                    (messages, status) -> found(council)
                            .map(found ->
                                    Page.of(ADD, page(found, CouncilForms.again(found, sent, messages)), status)));
        });
    }

    @GetMapping("/{identifier}")
    Mono<Rendering> endForm(@PathVariable String council, @PathVariable String identifier) {
        var id = PathId.of(identifier);
        return found(council).map(found -> Page.of(END, page(found, id, CouncilForms.empty(found))));
    }

    @PostMapping("/{identifier}")
    Mono<Rendering> end(@PathVariable String council, @PathVariable String identifier, ServerWebExchange exchange) {
        var id = PathId.of(identifier);
        return Form.of(exchange).flatMap(sent -> {
            var ended = Mono.defer(() -> endIdentifier.end(
                    CouncilKey.inPath(council), sent.version(), id, new EndWanted(sent.text("validTo")).lastDay()));
            return Refusals.shown(
                    ended.map(after -> Page.redirect(Done.IDENTIFIER_ENDED.after(CouncilForms.path(after)))),
                    (messages, status) -> found(council)
                            .map(found ->
                                    Page.of(END, page(found, id, CouncilForms.again(found, sent, messages)), status)));
        });
    }

    private Mono<Council> found(String council) {
        return findCouncil.find(CouncilKey.inPath(council)).map(FindCouncil.Found::council);
    }

    private static IdentifierWanted wanted(Form sent) {
        return new IdentifierWanted(
                sent.text("scheme"),
                sent.text("value"),
                sent.text("validFrom"),
                sent.text("validTo"),
                sent.text("source"));
    }

    private static IdentifierPage page(Council council, FormPage form) {
        return new IdentifierPage(form, council.identifiers().all());
    }

    private static IdentifierPage page(Council council, UUID identifier, FormPage form) {
        List<CouncilIdentifier> one = council.identifiers().all().stream()
                .filter(known -> known.id().equals(identifier))
                .toList();
        if (one.isEmpty()) throw Refused.because(CommonReason.NOT_FOUND);
        return new IdentifierPage(form, one);
    }
}
