package uk.commissioning.reorganisation.party.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.party.ChangeReorganisation;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Forms that change the facts of a reorganisation and that set it aside.
@Controller
@RequestMapping(ReorganisationPages.PATH + "/{reorganisation}")
final class EditPages {

    private static final String TEMPLATE = "reorganisation/edit";

    private final ChangeReorganisation change;

    EditPages(ChangeReorganisation change) {
        this.change = change;
    }

    @GetMapping("/edit")
    Mono<Rendering> form(@PathVariable String reorganisation) {
        return change.find(reorganisation).map(found -> Page.of(TEMPLATE, EditPage.of(found)));
    }

    @PostMapping("/edit")
    Mono<Rendering> change(@PathVariable String reorganisation, ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var changed = Mono.defer(() -> change.change(
                            reorganisation, sent.version(), wanted(sent).read()))
                    .map(after -> Page.redirect(Done.REORGANISATION_CHANGED.after(path(after.key()))));
            return Refusals.shown(changed, (messages, status) -> again(reorganisation, sent, messages, status));
        });
    }

    @PostMapping("/set-aside")
    Mono<Rendering> setAside(@PathVariable String reorganisation, ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var over = Mono.defer(() -> change.setAside(reorganisation, sent.version()))
                    .map(after -> Page.redirect(Done.SET_ASIDE.after(path(after.key()))));
            return Refusals.shown(
                    over,
                    (messages, status) -> change.find(reorganisation).map(found -> {
                        var page = EditPage.of(found);
                        return Page.of(TEMPLATE, new EditPage(found, page.values(), messages), status);
                    }));
        });
    }

    private Mono<Rendering> again(String reorganisation, Form sent, List<FieldMessage> messages, HttpStatus status) {
        return change.find(reorganisation)
                .map(found -> Page.of(TEMPLATE, new EditPage(found, sent.shownAgain(), messages), status));
    }

    private static ChangeWanted wanted(Form sent) {
        return new ChangeWanted(sent.text("name"), sent.text("orderReference"), sent.text("vestingDay"));
    }

    private static String path(String reorganisation) {
        return ReorganisationPages.PATH + "/" + reorganisation;
    }
}
