package uk.commissioning.reorganisation.run;

import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.plan.Plan;

/// Tells the audit of every council that takes part what became of it (A9).
interface Chronicle {

    /// One entry each, with the plan's digest; a successor's holds the last seal of each predecessor.
    Mono<Void> vested(Plan plan);
}
