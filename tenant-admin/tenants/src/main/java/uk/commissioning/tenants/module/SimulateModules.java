package uk.commissioning.tenants.module;

import java.util.Set;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.council.Council;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.FindCouncil;

/// Says what switching modules would do, and changes nothing (A7).
public final class SimulateModules {

    private final FindCouncil findCouncil;
    private final ModuleCatalogue catalogue;

    SimulateModules(FindCouncil findCouncil, ModuleCatalogue catalogue) {
        this.findCouncil = findCouncil;
        this.catalogue = catalogue;
    }

    public Mono<Simulated> simulate(CouncilKey key, ModuleWish wish) {
        return findCouncil.find(key).map(found -> {
            found.council().requireNotDissolved();
            return new Simulated(found.council(), ModulePlan.of(catalogue, Set.copyOf(found.modules()), wish));
        });
    }

    /// The plan holds for this version of the council.
    public record Simulated(Council council, ModulePlan plan) {}
}
