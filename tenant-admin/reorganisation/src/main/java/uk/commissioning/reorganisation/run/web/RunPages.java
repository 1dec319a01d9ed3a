package uk.commissioning.reorganisation.run.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.party.web.FindSurroundings;
import uk.commissioning.reorganisation.party.web.Surroundings;
import uk.commissioning.reorganisation.plan.ReadPlans;
import uk.commissioning.reorganisation.run.ReadRuns;
import uk.commissioning.reorganisation.run.Rehearse;
import uk.commissioning.reorganisation.run.Run;
import uk.commissioning.reorganisation.run.Vest;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The list of rehearsals and vestings with the forms that start one.
@Controller
@RequestMapping("/admin/reorganisations/{reorganisation}/runs")
final class RunPages {

    private static final String TEMPLATE = "reorganisation/runs";

    private final FindSurroundings surroundings;
    private final ReadPlans plans;
    private final ReadRuns read;
    private final Rehearse rehearse;
    private final Vest vest;

    RunPages(FindSurroundings surroundings, ReadPlans plans, ReadRuns read, Rehearse rehearse, Vest vest) {
        this.surroundings = surroundings;
        this.plans = plans;
        this.read = read;
        this.rehearse = rehearse;
        this.vest = vest;
    }

    @GetMapping
    Mono<Rendering> list(@PathVariable String reorganisation) {
        return page(reorganisation, null, List.of()).map(page -> Page.of(TEMPLATE, page));
    }

    /// Leads on to the run's page at once; the run goes on by itself.
    @PostMapping
    Mono<Rendering> start(@PathVariable String reorganisation, ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var started = Mono.defer(() -> started(reorganisation, new RunForm(sent)))
                    .map(run -> Page.redirect("/admin/reorganisations/" + reorganisation + "/runs/" + run.id()));
            return Refusals.shown(
                    started, (messages, status) -> again(reorganisation, sent.text("by"), messages, status));
        });
    }

    private Mono<Run> started(String reorganisation, RunForm form) {
        if (form.isVesting()) return vest.start(reorganisation, form.vesting(reorganisation));
        var wanted = form.rehearsal();
        return rehearse.start(reorganisation, wanted.read().map().get(), wanted.plan());
    }

    private Mono<Rendering> again(
            String reorganisation, @Nullable String by, List<FieldMessage> messages, HttpStatus status) {
        return page(reorganisation, by, Surroundings.messages(messages, "by", "confirmation"))
                .map(page -> Page.of(TEMPLATE, page, status));
    }

    private Mono<RunListPage> page(String reorganisation, @Nullable String by, List<FieldMessage> errors) {
        return surroundings
                .of(reorganisation)
                .flatMap(around -> plans.all(reorganisation)
                        .flatMap(frozen -> read.newest(reorganisation)
                                .map(runs -> new RunListPage(around, frozen, runs, by, errors))));
    }
}
