package uk.commissioning.reorganisation.plan.web;

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
import uk.commissioning.reorganisation.party.web.FindSurroundings;
import uk.commissioning.reorganisation.party.web.Surroundings;
import uk.commissioning.reorganisation.plan.ReadPlans;
import uk.commissioning.reorganisation.plan.SignPlan;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.tenants.web.Typed;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// One plan, and the form that signs it.
@Controller
@RequestMapping("/admin/reorganisations/{reorganisation}/plans/{number}")
final class SignaturePages {

    private static final String TEMPLATE = "reorganisation/plan";

    private final FindSurroundings surroundings;
    private final ReadPlans read;
    private final SignPlan sign;

    SignaturePages(FindSurroundings surroundings, ReadPlans read, SignPlan sign) {
        this.surroundings = surroundings;
        this.read = read;
        this.sign = sign;
    }

    @GetMapping
    Mono<Rendering> one(
            @PathVariable String reorganisation,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String done) {
        return surroundings
                .of(reorganisation)
                .flatMap(around -> read.one(reorganisation, number)
                        .map(found -> new PlanPage(around, found, Map.of(), Done.sentence(done), List.of()))
                        .map(page -> Page.of(TEMPLATE, page)));
    }

    @PostMapping("/signatures")
    Mono<Rendering> sign(@PathVariable String reorganisation, @PathVariable int number, ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var signed = Mono.fromSupplier(() -> wanted(sent).read())
                    .flatMap(signing -> sign.sign(reorganisation, number, signing))
                    .thenReturn(Page.redirect(
                            Done.PLAN_SIGNED.after("/admin/reorganisations/" + reorganisation + "/plans/" + number)));
            return Refusals.shown(signed, (messages, status) -> again(reorganisation, number, sent, messages, status));
        });
    }

    private Mono<Rendering> again(
            String reorganisation, int number, Form sent, List<FieldMessage> messages, HttpStatus status) {
        var shown = Surroundings.messages(messages, "council", "capacity");
        return surroundings
                .of(reorganisation)
                .flatMap(around -> read.one(reorganisation, number)
                        .map(found -> new PlanPage(around, found, sent.shownAgain(), null, shown))
                        .map(page -> Page.of(TEMPLATE, page, status)));
    }

    /// The form says side and council in one choice.
    private static SignatureWanted wanted(Form sent) {
        var office = Typed.text(sent.text("council")).split(" ", 2);
        return new SignatureWanted(
                office.length > 1 ? office[1] : null, office[0], sent.text("capacity"), sent.text("digest"));
    }
}
