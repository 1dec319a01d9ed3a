package uk.commissioning.tenants.module.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.module.ListModules;
import uk.commissioning.tenants.module.ModuleWish;
import uk.commissioning.tenants.module.SimulateModules;
import uk.commissioning.tenants.module.SwitchModules;
import uk.commissioning.tenants.web.Versions;

/// A council's modules (A7). The simulation takes the same body as the change, and the change does what it said.
@RestController
@RequestMapping("/api/admin/councils/{council}/modules")
final class ModuleApi {

    private final ListModules listModules;
    private final SimulateModules simulateModules;
    private final SwitchModules switchModules;

    ModuleApi(ListModules listModules, SimulateModules simulateModules, SwitchModules switchModules) {
        this.listModules = listModules;
        this.simulateModules = simulateModules;
        this.switchModules = switchModules;
    }

    @GetMapping
    Mono<ResponseEntity<ModulesJson>> list(@PathVariable String council) {
        return listed(CouncilKey.inPath(council));
    }

    @PostMapping("/simulation")
    Mono<ResponseEntity<SimulationJson>> simulate(@PathVariable String council, @RequestBody ModulesWanted wanted) {
        return simulateModules
                .simulate(CouncilKey.inPath(council), wanted.toWish())
                .map(simulated -> Versions.tagged(simulated.council().version(), SimulationJson.of(simulated.plan())));
    }

    @PatchMapping
    Mono<ResponseEntity<ModulesJson>> change(
            @PathVariable String council,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody ModulesWanted wanted) {
        return switched(council, version, wanted.toWish());
    }

    @PutMapping("/{module}")
    Mono<ResponseEntity<ModulesJson>> switchOne(
            @PathVariable String council,
            @PathVariable String module,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody ModuleSwitch wanted) {
        return switched(council, version, wanted.toWish(module));
    }

    private Mono<ResponseEntity<ModulesJson>> switched(String council, @Nullable String version, ModuleWish wish) {
        var key = CouncilKey.inPath(council);
        return switchModules.switchThem(key, Versions.expected(version), wish).then(Mono.defer(() -> listed(key)));
    }

    private Mono<ResponseEntity<ModulesJson>> listed(CouncilKey key) {
        return listModules
                .list(key)
                .map(listed -> Versions.tagged(listed.council().version(), ModulesJson.of(listed)));
    }

    /// Ids of modules to switch on and off.
    record ModulesWanted(
            @Nullable List<@Nullable String> enable,
            @Nullable List<@Nullable String> disable) {

        ModuleWish toWish() {
            var fields = new Fields();
            var on = fields.read("enable", () -> ids(enable));
            var off = fields.read("disable", () -> ids(disable));
            fields.refuseAny();
            return ModuleWish.of(on.get(), off.get());
        }

        private static Set<String> ids(@Nullable List<@Nullable String> wanted) {
            var ids = new LinkedHashSet<String>();
            if (wanted == null) return ids;
            for (String id : wanted) {
                if (id == null) throw Refused.because(CommonReason.FIELD_REQUIRED);
                ids.add(id);
            }
            return ids;
        }
    }

    record ModuleSwitch(@Nullable Boolean enabled) {

        ModuleWish toWish(String module) {
            var fields = new Fields();
            var on = fields.read("enabled", this::given);
            fields.refuseAny();
            return on.get() ? ModuleWish.of(Set.of(module), Set.of()) : ModuleWish.of(Set.of(), Set.of(module));
        }

        private Boolean given() {
            if (enabled == null) throw Refused.because(CommonReason.FIELD_REQUIRED);
            return enabled;
        }
    }
}
