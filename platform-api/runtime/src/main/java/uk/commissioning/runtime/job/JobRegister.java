package uk.commissioning.runtime.job;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// Reads one job, for the one who started it and for the council's administrators and auditors.
/// To anybody else it is not there.
public interface JobRegister {

    Mono<JobView> withId(UUID id);
}
