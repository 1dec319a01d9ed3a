package uk.commissioning.reorganisation.scenario.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.party.web.FindSurroundings;
import uk.commissioning.reorganisation.party.web.Surroundings;
import uk.commissioning.reorganisation.scenario.CompareScenarios;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.Page;

/// Maps side by side.
@Controller
final class ScenarioPages {

    private static final String TEMPLATE = "reorganisation/scenarios";

    private final FindSurroundings surroundings;
    private final CompareScenarios compare;

    ScenarioPages(FindSurroundings surroundings, CompareScenarios compare) {
        this.surroundings = surroundings;
        this.compare = compare;
    }

    @GetMapping("/admin/reorganisations/{reorganisation}/scenarios")
    Mono<Rendering> compare(
            @PathVariable String reorganisation, @RequestParam(required = false) @Nullable List<String> map) {
        List<String> chosen = map == null ? List.of() : map;
        return surroundings.of(reorganisation).flatMap(around -> {
            var shown = compared(reorganisation, around, chosen).map(page -> Page.of(TEMPLATE, page));
            return Refusals.shown(
                    shown,
                    (messages, status) -> Mono.just(Page.of(
                            TEMPLATE,
                            new ScenarioPage(around, chosen, List.of(), Surroundings.messages(messages, "map")),
                            status)));
        });
    }

    private Mono<ScenarioPage> compared(String reorganisation, Surroundings around, List<String> chosen) {
        if (chosen.isEmpty()) return Mono.just(new ScenarioPage(around, chosen, List.of(), List.of()));
        return Mono.fromSupplier(() -> ScenarioApi.ids(chosen))
                .flatMap(maps -> compare.compare(reorganisation, maps))
                .map(scenarios -> new ScenarioPage(around, chosen, scenarios, List.of()));
    }
}
