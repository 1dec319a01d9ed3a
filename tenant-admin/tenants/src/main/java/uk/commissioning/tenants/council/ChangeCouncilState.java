package uk.commissioning.tenants.council;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.tenancy.CouncilState;

/// Moves a council on in its life (domain 6.5). Waits for the council's running writers, and they see the new state.
public final class ChangeCouncilState {

    private final CouncilChanges changes;
    private final Clock clock;

    ChangeCouncilState(CouncilChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /// `since` is the first day of the state; none means today.
    public Mono<Council> change(CouncilKey key, long version, CouncilState next, @Nullable LocalDate since) {
        return changes.change(key, version, council -> {
            var today = London.dateOf(clock.instant());
            return Mono.just(council.becoming(next, since == null ? today : since, today));
        });
    }
}
