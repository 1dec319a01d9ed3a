package uk.commissioning.kernel.job;

import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Reason;

/// What a kind of job does. Runs in the council and as the person who started it, with that person's grants.
/// Must be safe to run again: a lease that expired means an earlier run stored nothing or everything.
public interface JobWork {

    String kind();

    Mono<JobResult> run(UUID recordId, Progress progress);

    /// Told when the work ended without a result, so that its record can say so: refused, or for a fault of ours.
    /// Runs in a transaction of the platform's own, because the one who started it may have lost the role since.
    default Mono<Void> stopped(UUID recordId, Reason reason) {
        return Mono.empty();
    }
}
