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
import uk.commissioning.reorganisation.plan.FreezePlan;
import uk.commissioning.reorganisation.plan.Plans;
import uk.commissioning.reorganisation.plan.ReadPlans;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Plans: the list with the form that freezes one, and what moved between two.
@Controller
@RequestMapping("/admin/reorganisations/{reorganisation}/plans")
final class PlanPages {

    private static final String TEMPLATE = "reorganisation/plans";

    private final FindSurroundings surroundings;
    private final ReadPlans read;
    private final FreezePlan freeze;

    PlanPages(FindSurroundings surroundings, ReadPlans read, FreezePlan freeze) {
        this.surroundings = surroundings;
        this.read = read;
        this.freeze = freeze;
    }

    @GetMapping
    Mono<Rendering> list(@PathVariable String reorganisation) {
        return page(reorganisation, Map.of(), List.of()).map(page -> Page.of(TEMPLATE, page));
    }

    @PostMapping
    Mono<Rendering> freeze(@PathVariable String reorganisation, ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var frozen = Mono.fromSupplier(() -> new PlanWanted(sent.text("map"), sent.text("snapshotDay")).read())
                    .flatMap(wanted -> freeze.freeze(
                            reorganisation,
                            wanted.map().get(),
                            wanted.snapshotDay().get()))
                    .map(plan -> Page.redirect(Done.PLAN_FROZEN.after(
                            "/admin/reorganisations/" + reorganisation + "/plans/" + plan.number())));
            return Refusals.shown(frozen, (messages, status) -> again(reorganisation, sent, messages, status));
        });
    }

    /// What moved since an earlier plan; without one, since the plan before.
    @GetMapping("/{number}/differences")
    Mono<Rendering> differences(
            @PathVariable String reorganisation,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer since) {
        var earlier = since == null ? number - 1 : since;
        return surroundings
                .of(reorganisation)
                .flatMap(around -> moved(reorganisation, earlier, number)
                        .map(differences -> new DifferencesPage(around, earlier, number, differences)))
                .map(page -> Page.of("reorganisation/differences", page));
    }

    /// Before the first plan there is none, so nothing moved.
    private Mono<List<Plans.Difference>> moved(String reorganisation, int earlier, int later) {
        if (earlier != 0) return read.differences(reorganisation, earlier, later);
        return read.one(reorganisation, later).map(_ -> List.of());
    }

    private Mono<Rendering> again(String reorganisation, Form sent, List<FieldMessage> messages, HttpStatus status) {
        return page(reorganisation, sent.shownAgain(), Surroundings.messages(messages, "map", "snapshotDay"))
                .map(page -> Page.of(TEMPLATE, page, status));
    }

    private Mono<PlanListPage> page(String reorganisation, Map<String, String> values, List<FieldMessage> errors) {
        return surroundings
                .of(reorganisation)
                .flatMap(around ->
                        read.all(reorganisation).map(plans -> new PlanListPage(around, plans, values, errors)));
    }
}
