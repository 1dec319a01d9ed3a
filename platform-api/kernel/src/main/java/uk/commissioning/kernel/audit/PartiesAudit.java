package uk.commissioning.kernel.audit;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// The audit of a reorganisation: every council that takes part finds in its own audit what was done. The entries
/// are written in the running transaction, so they are there if and only if the change is (A6).
public interface PartiesAudit {

    Mono<Void> record(UUID reorganisation, Audited event);
}
