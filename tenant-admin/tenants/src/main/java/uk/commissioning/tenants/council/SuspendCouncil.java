package uk.commissioning.tenants.council;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/// Makes a council read-only for a reason, at once.
public final class SuspendCouncil {

    private final CouncilChanges changes;
    private final Clock clock;

    SuspendCouncil(CouncilChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Mono<Council> suspend(CouncilKey key, long version, String because) {
        var suspension = new Suspension(clock.instant().truncatedTo(ChronoUnit.MICROS), because);
        return changes.change(key, version, council -> Mono.just(council.suspended(suspension)));
    }
}
