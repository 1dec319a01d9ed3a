package uk.commissioning.reorganisation.run;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;

/// Runs of the running transaction's reorganisation, kept for ever.
public interface Runs {

    /// Refuses while another is alive; one whose application went away is stopped first.
    Mono<Run> start(Wanted wanted, Actor actor, Duration lease);

    Mono<Void> step(UUID run, String step, Duration lease);

    Mono<Void> alive(UUID run, Duration lease);

    Mono<Void> done(UUID run, Report report);

    Mono<Void> refused(UUID run, String reason, @Nullable Report report);

    Mono<Run> withId(UUID run);

    /// The newest first; without their reports.
    Mono<List<Run>> newest(int most);

    /// The run by which a plan was vested.
    Mono<Run> vestedBy(int plan);

    /// The last seal of each predecessor's audit, as its key, the seal's number and its hash; empty where none has one.
    Mono<String> lastSeals();

    /// Predecessors take no changes while a vesting runs, and take them again when it was not carried out.
    Mono<Void> closePredecessors(boolean closing);

    /// What is to be run.
    record Wanted(Run.Kind kind, UUID map, @Nullable Integer plan) {}
}
