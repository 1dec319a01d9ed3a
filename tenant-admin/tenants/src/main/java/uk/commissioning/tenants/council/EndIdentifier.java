package uk.commissioning.tenants.council;

import java.time.LocalDate;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Says on which day an identifier is valid for the last time.
public final class EndIdentifier {

    private final CouncilChanges changes;

    EndIdentifier(CouncilChanges changes) {
        this.changes = changes;
    }

    public Mono<Council> end(CouncilKey key, long version, UUID identifier, LocalDate last) {
        return changes.change(key, version, council -> Mono.just(council.identifierEnding(identifier, last)));
    }
}
