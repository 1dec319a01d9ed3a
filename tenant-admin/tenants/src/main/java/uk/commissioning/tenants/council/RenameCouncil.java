package uk.commissioning.tenants.council;

import reactor.core.publisher.Mono;

/// Gives a council another name. Its key, its id and its codes stay.
public final class RenameCouncil {

    private final CouncilChanges changes;

    RenameCouncil(CouncilChanges changes) {
        this.changes = changes;
    }

    public Mono<Council> rename(CouncilKey key, long version, CouncilName name) {
        return changes.change(key, version, council -> Mono.just(council.renamed(name)));
    }
}
