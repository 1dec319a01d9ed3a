package uk.commissioning.reorganisation.scenario.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.scenario.CompareScenarios;
import uk.commissioning.reorganisation.scenario.EnterMoney;
import uk.commissioning.reorganisation.scenario.Scenario;
import uk.commissioning.tenants.web.PathId;
import uk.commissioning.tenants.web.Typed;

/// Scenarios side by side, and the money they share out.
@RestController
@RequestMapping("/api/admin/reorganisations/{reorganisation}")
final class ScenarioApi {

    private final CompareScenarios compare;
    private final EnterMoney enter;

    ScenarioApi(CompareScenarios compare, EnterMoney enter) {
        this.compare = compare;
        this.enter = enter;
    }

    /// `?map=…&map=…`: each map over the live portfolio of today.
    @GetMapping("/scenarios")
    Mono<ScenariosJson> compare(
            @PathVariable String reorganisation, @RequestParam(required = false) @Nullable List<String> map) {
        return Mono.fromSupplier(() -> ids(map))
                .flatMap(maps -> compare.compare(reorganisation, maps))
                .map(ScenariosJson::new);
    }

    @PutMapping("/money/{council}/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> enter(
            @PathVariable String reorganisation,
            @PathVariable String council,
            @PathVariable String kind,
            @RequestBody MoneyWanted wanted) {
        return Mono.defer(() -> enter.enter(
                reorganisation,
                council,
                kind,
                wanted.pence() == null ? -1 : wanted.pence(),
                Typed.text(wanted.source())));
    }

    static List<UUID> ids(@Nullable List<String> maps) {
        return maps == null ? List.of() : maps.stream().map(PathId::of).toList();
    }

    record ScenariosJson(List<Scenario> items) {}

    record MoneyWanted(@Nullable Long pence, @Nullable String source) {}
}
