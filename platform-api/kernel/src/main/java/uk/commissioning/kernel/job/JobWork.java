package uk.commissioning.kernel.job;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// What a kind of job does. Runs in the council and as the person who started it, with that person's grants.
/// Must be safe to run again: a lease that expired means an earlier run stored nothing or everything.
public interface JobWork {

    String kind();

    Mono<JobResult> run(UUID recordId, Progress progress);

    /// Told when the work failed for a fault of ours, so that the record can say so.
    default Mono<Void> failed(UUID recordId) {
        return Mono.empty();
    }
}
