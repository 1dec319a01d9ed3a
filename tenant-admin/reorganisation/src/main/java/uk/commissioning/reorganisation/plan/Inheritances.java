package uk.commissioning.reorganisation.plan;

import java.time.LocalDate;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.succession.Inheritance;

/// What the running transaction's reorganisation says of who inherits.
public interface Inheritances {

    /// By a map, with keys counted on a day. Refuses while a predecessor has not agreed or has no area.
    Mono<Inheritance> byMap(UUID map, LocalDate snapshotDay);

    /// The reorganisation date.
    Mono<LocalDate> vestingDay();
}
