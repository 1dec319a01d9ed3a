package uk.commissioning.kernel.audit;

import reactor.core.publisher.Mono;

/// Writes what happened into the council's audit, in the transaction of the change (A6).
public interface Audit {

    Mono<Void> record(Audited event);
}
