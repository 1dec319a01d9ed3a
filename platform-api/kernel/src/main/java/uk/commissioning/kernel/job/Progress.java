package uk.commissioning.kernel.job;

import reactor.core.publisher.Mono;

/// Says how far a job is, outside the work's transaction, and renews its lease.
public interface Progress {

    /// `step` is a short sentence for people, such as "Checking rows". No personal data.
    Mono<Void> at(String step, long done, long total);
}
