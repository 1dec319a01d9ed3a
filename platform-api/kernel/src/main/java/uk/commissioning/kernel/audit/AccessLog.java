package uk.commissioning.kernel.audit;

import reactor.core.publisher.Mono;

/// The log of reads of a child's data (domain 7.4). The answer leaves only after its row is committed (A6):
/// call it outside the reading transaction and before answering.
public interface AccessLog {

    Mono<Void> record(Access access);
}
