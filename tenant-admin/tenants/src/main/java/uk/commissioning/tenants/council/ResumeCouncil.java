package uk.commissioning.tenants.council;

import reactor.core.publisher.Mono;

/// Ends a council's suspension.
public final class ResumeCouncil {

    private final CouncilChanges changes;

    ResumeCouncil(CouncilChanges changes) {
        this.changes = changes;
    }

    public Mono<Council> resume(CouncilKey key, long version) {
        return changes.change(key, version, council -> Mono.just(council.resumed()));
    }
}
