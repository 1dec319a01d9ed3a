package uk.commissioning.tenants.council.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.FindCouncil;
import uk.commissioning.tenants.council.ListCouncils;
import uk.commissioning.tenants.council.PlanCouncil;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.ModuleTitles;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.Page;

/// Councils: the list, one council, a new council.
@Controller
@RequestMapping("/admin/councils")
final class CouncilPages {

    private static final int LENGTH = 100;

    private final ListCouncils listCouncils;
    private final FindCouncil findCouncil;
    private final PlanCouncil planCouncil;
    private final ModuleTitles titles;

    CouncilPages(ListCouncils listCouncils, FindCouncil findCouncil, PlanCouncil planCouncil, ModuleTitles titles) {
        this.listCouncils = listCouncils;
        this.findCouncil = findCouncil;
        this.planCouncil = planCouncil;
        this.titles = titles;
    }

    @GetMapping
    Mono<Rendering> list(@RequestParam(required = false) @Nullable String after) {
        return listCouncils.list(after, LENGTH).map(listed -> {
            var next = listed.next() == null ? null : "/admin/councils?after=" + listed.next();
            return Page.of("admin/councils", new CouncilListPage(listed.items(), after == null, next, titles));
        });
    }

    @GetMapping("/{council}")
    Mono<Rendering> find(@PathVariable String council, @RequestParam(required = false) @Nullable String done) {
        return Mono.fromSupplier(() -> CouncilKey.inPath(council))
                .flatMap(findCouncil::find)
                .map(found -> Page.of("admin/council", new CouncilPage(found, titles, Done.sentence(done), List.of())));
    }

    @GetMapping("/new")
    Mono<Rendering> planForm() {
        return planCouncil
                .mayPlan()
                .thenReturn(Page.of("admin/plan", new PlanPage(Map.of("state", "PLANNED"), List.of())));
    }

    @PostMapping
    Mono<Rendering> plan(ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var form = new PlanForm(sent);
            var planned = Mono.fromSupplier(() -> form.wanted().toPlan())
                    .flatMap(planCouncil::plan)
                    .map(council -> Page.redirect(Done.PLANNED.after(CouncilForms.path(council))));
            return Refusals.shown(
                    planned,
                    (messages, status) -> Mono.just(
                            Page.of("admin/plan", new PlanPage(sent.shownAgain(), form.messages(messages)), status)));
        });
    }
}
