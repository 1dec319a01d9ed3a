package uk.commissioning.tenants.council;

import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.transaction.Once;

/// Gives a council another dated identifier: a continuing authority goes on under a new GSS code (A3).
public final class AddIdentifier {

    private final CouncilChanges changes;
    private final Councils councils;
    private final Once once;

    AddIdentifier(CouncilChanges changes, Councils councils, Once once) {
        this.changes = changes;
        this.councils = councils;
        this.once = once;
    }

    public Mono<Added> add(CouncilKey key, CouncilIdentifier identifier) {
        return changes.about(
                key,
                council -> once.create(identifier.input(), Mono.defer(() -> created(council, identifier)))
                        .flatMap(made -> councils.withId(council.id()).map(after -> new Added(made, after))));
    }

    private Mono<UUID> created(Council council, CouncilIdentifier identifier) {
        return changes.store(council.identifiedBy(identifier)).thenReturn(identifier.id());
    }

    /// The identifier's id and the council that has it now.
    public record Added(UUID identifier, Council council) {}
}
