package uk.commissioning.tenants.module;

import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.council.Council;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.FindCouncil;

/// The installed modules with what a council has switched on (A7).
public final class ListModules {

    private final FindCouncil findCouncil;
    private final ModuleCatalogue catalogue;

    ListModules(FindCouncil findCouncil, ModuleCatalogue catalogue) {
        this.findCouncil = findCouncil;
        this.catalogue = catalogue;
    }

    public Mono<Listed> list(CouncilKey key) {
        return findCouncil
                .find(key)
                .map(found -> new Listed(found.council(), catalogue.modules(), Set.copyOf(found.modules())));
    }

    /// The council, all installed modules, and the ids of those that are on.
    public record Listed(Council council, List<InstalledModule> modules, Set<String> on) {

        public Listed {
            modules = List.copyOf(modules);
            on = Set.copyOf(on);
        }

        public boolean isOn(InstalledModule module) {
            return on.contains(module.id());
        }
    }
}
