package uk.commissioning.runtime.home;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.runtime.tenancy.Visits;

/// Lists the councils in which the person who asks holds a role.
public final class ListOwnCouncils {

    private final Visits visits;

    ListOwnCouncils(Visits visits) {
        this.visits = visits;
    }

    public Mono<Own> list() {
        return Actor.current()
                .flatMap(actor -> visits.openTo(actor.subject())
                        .map(open -> new Own(
                                actor,
                                open.stream().map(ListOwnCouncils::council).toList())));
    }

    private static OpenCouncil council(Visits.Open open) {
        return new OpenCouncil(open.key(), open.name(), CouncilState.valueOf(open.state()));
    }

    /// Somebody and the councils open to them, by name.
    public record Own(Actor actor, List<OpenCouncil> councils) {

        public Own {
            councils = List.copyOf(councils);
        }
    }

    /// A council that somebody may open. `key` is its name in paths.
    public record OpenCouncil(String key, String name, CouncilState state) {}
}
