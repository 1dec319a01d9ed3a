package uk.commissioning.tenants.administrator.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.administrator.AppointFirstAdministrator;
import uk.commissioning.tenants.council.Council;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.FindCouncil;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.FormPage;
import uk.commissioning.tenants.web.FormPage.Heading;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.Page;

/// The form that appoints a council's first administrator.
@Controller
@RequestMapping("/admin/councils/{council}/first-administrator")
final class AdministratorPages {

    private static final String TEMPLATE = "admin/administrator";

    private final FindCouncil findCouncil;
    private final AppointFirstAdministrator appointFirstAdministrator;

    AdministratorPages(FindCouncil findCouncil, AppointFirstAdministrator appointFirstAdministrator) {
        this.findCouncil = findCouncil;
        this.appointFirstAdministrator = appointFirstAdministrator;
    }

    @GetMapping
    Mono<Rendering> form(@PathVariable String council) {
        return found(council).map(found -> Page.of(TEMPLATE, FormPage.empty(heading(found), found.version())));
    }

    @PostMapping
    Mono<Rendering> appoint(@PathVariable String council, ServerWebExchange exchange) {
        var key = CouncilKey.inPath(council);
        return Form.of(exchange).flatMap(sent -> {
            var appointed = Mono.defer(() -> appointFirstAdministrator.appoint(
                    key, new AdministratorWanted(sent.text("name"), sent.text("email")).toAppointment()));
            return Refusals.shown(
                    appointed.map(_ -> Page.redirect(Done.APPOINTED.after("/admin/councils/" + key))),
                    (messages, status) -> found(council)
                            .map(found -> Page.of(
                                    TEMPLATE, new FormPage(heading(found), sent.shownAgain(), messages), status)));
        });
    }

    private Mono<Council> found(String council) {
        return findCouncil.find(CouncilKey.inPath(council)).map(FindCouncil.Found::council);
    }

    private static Heading heading(Council council) {
        return new Heading(council.key().value(), council.name().value());
    }
}
