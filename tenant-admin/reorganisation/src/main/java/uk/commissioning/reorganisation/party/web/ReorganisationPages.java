package uk.commissioning.reorganisation.party.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import uk.commissioning.reorganisation.party.FindReorganisation;
import uk.commissioning.reorganisation.party.ListReorganisations;
import uk.commissioning.reorganisation.party.SetUpReorganisation;
import uk.commissioning.reorganisation.territory.MapPermissions;
import uk.commissioning.reorganisation.territory.ReadMaps;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Reorganisations: the list, one of them, a new one.
@Controller
@RequestMapping(ReorganisationPages.PATH)
final class ReorganisationPages {

    static final String PATH = "/admin/reorganisations";

    private static final String FORM = "reorganisation/setUp";
    private static final int MAPS = 50;

    private final ListReorganisations list;
    private final FindReorganisation find;
    private final SetUpReorganisation setUp;
    private final ReadMaps maps;

    ReorganisationPages(ListReorganisations list, FindReorganisation find, SetUpReorganisation setUp, ReadMaps maps) {
        this.list = list;
        this.find = find;
        this.setUp = setUp;
        this.maps = maps;
    }

    @GetMapping
    Mono<Rendering> list() {
        return list.list()
                .zipWhen(_ -> setUp.isOpen(), ReorganisationListPage::new)
                .map(page -> Page.of("reorganisation/reorganisations", page));
    }

    @GetMapping("/new")
    Mono<Rendering> form() {
        return setUp.choices().map(councils -> Page.of(FORM, new SetUpPage(councils, Map.of(), List.of(), List.of())));
    }

    @PostMapping
    Mono<Rendering> setUp(ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var form = new SetUpForm(sent);
            var made = Mono.fromSupplier(() -> form.wanted().read())
                    .flatMap(setUp::setUp)
                    .map(result -> Page.redirect(Done.SET_UP.after(
                            PATH + "/" + result.reorganisation().key())));
            return Refusals.shown(made, (messages, status) -> again(sent, form.messages(messages), status));
        });
    }

    @GetMapping("/{reorganisation}")
    Mono<Rendering> find(@PathVariable String reorganisation, @RequestParam(required = false) @Nullable String done) {
        return find.find(reorganisation)
                .flatMap(found -> page(found, done))
                .map(page -> Page.of("reorganisation/reorganisation", page));
    }

    private Mono<ReorganisationPage> page(FindReorganisation.Found found, @Nullable String done) {
        var success = Done.sentence(done);
        if (!found.visit().may(MapPermissions.READ)) {
            return Mono.just(new ReorganisationPage(found, null, success, List.of()));
        }
        return maps.list(found.reorganisation().key(), null, MAPS)
                .map(listed -> new ReorganisationPage(found, listed, success, List.of()));
    }

    private Mono<Rendering> again(Form sent, List<FieldMessage> messages, HttpStatus status) {
        return setUp.choices()
                .map(councils -> Page.of(
                        FORM, new SetUpPage(councils, sent.shownAgain(), sent.all("predecessors"), messages), status));
    }
}
