package uk.commissioning.tenants.module.web;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.module.ListModules;
import uk.commissioning.tenants.module.ModuleWish;
import uk.commissioning.tenants.module.SimulateModules;
import uk.commissioning.tenants.module.SwitchModules;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Modules: choose, see what would happen, confirm (A7).
@Controller
@RequestMapping("/admin/councils/{council}/modules")
final class ModulePages {

    private final ListModules listModules;
    private final SimulateModules simulateModules;
    private final SwitchModules switchModules;

    ModulePages(ListModules listModules, SimulateModules simulateModules, SwitchModules switchModules) {
        this.listModules = listModules;
        this.simulateModules = simulateModules;
        this.switchModules = switchModules;
    }

    @GetMapping
    Mono<Rendering> form(@PathVariable String council) {
        return listModules
                .list(CouncilKey.inPath(council))
                .map(listed -> Page.of("admin/modules", new ModulesPage(listed, listed.on(), List.of())));
    }

    @PostMapping("/simulation")
    Mono<Rendering> simulate(@PathVariable String council, ServerWebExchange exchange) {
        var key = CouncilKey.inPath(council);
        return Form.of(exchange).flatMap(sent -> {
            var wanted = Set.copyOf(sent.all("modules"));
            return Refusals.shown(
                    listModules.list(key).flatMap(listed -> simulated(key, listed, wanted)),
                    (messages, status) -> chooseAgain(key, wanted, messages, status));
        });
    }

    @PostMapping
    Mono<Rendering> change(@PathVariable String council, ServerWebExchange exchange) {
        var key = CouncilKey.inPath(council);
        return Form.of(exchange).flatMap(sent -> {
            var wish = ModuleWish.of(sent.all("enable"), sent.all("disable"));
            return Refusals.shown(
                    Mono.defer(() -> switchModules.switchThem(key, sent.version(), wish))
                            .map(_ -> Page.redirect(Done.SWITCHED.after("/admin/councils/" + key))),
                    (messages, status) -> chooseAgain(key, Set.of(), messages, status));
        });
    }

    /// What is ticked and off is to be switched on; what is on and not ticked is to be switched off.
    private Mono<Rendering> simulated(CouncilKey key, ListModules.Listed listed, Set<String> wanted) {
        var wish = ModuleWish.from(listed.on(), wanted);
        return simulateModules.simulate(key, wish).map(simulated -> {
            var plan = simulated.plan();
            if (!plan.possible()) throw Refused.fields(plan.refusals());
            return Page.of("admin/simulation", new SimulationPage(simulated.council(), plan, wish));
        });
    }

    private Mono<Rendering> chooseAgain(
            CouncilKey key, Set<String> wanted, List<FieldMessage> messages, HttpStatus status) {
        var errors = messages.stream().map(ModulePages::aboutTheList).distinct().toList();
        return listModules.list(key).map(listed -> {
            var ticked = wanted.isEmpty() ? listed.on() : wanted;
            return Page.of("admin/modules", new ModulesPage(listed, ticked, errors), status);
        });
    }

    private static FieldMessage aboutTheList(FieldMessage message) {
        return new FieldMessage(message.field().isEmpty() ? "" : "modules", message.message());
    }
}
