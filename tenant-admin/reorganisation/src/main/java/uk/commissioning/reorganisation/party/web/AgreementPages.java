package uk.commissioning.reorganisation.party.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.party.AgreeToReorganisation;
import uk.commissioning.reorganisation.party.FindReorganisation;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.Page;

/// The button with which somebody agrees for a predecessor.
@Controller
final class AgreementPages {

    private final AgreeToReorganisation agree;
    private final FindReorganisation find;

    AgreementPages(AgreeToReorganisation agree, FindReorganisation find) {
        this.agree = agree;
        this.find = find;
    }

    @PostMapping(ReorganisationPages.PATH + "/{reorganisation}/agreements")
    Mono<Rendering> agree(@PathVariable String reorganisation, ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var agreed = Mono.defer(() -> agree.agree(reorganisation, new AgreementWanted(sent.text("council")).read()))
                    .map(after -> Page.redirect(Done.AGREED.after(ReorganisationPages.PATH + "/" + after.key())));
            return Refusals.shown(
                    agreed,
                    (messages, status) -> find.find(reorganisation)
                            .map(found -> Page.of(
                                    "reorganisation/reorganisation",
                                    new ReorganisationPage(found, null, null, messages),
                                    status)));
        });
    }
}
