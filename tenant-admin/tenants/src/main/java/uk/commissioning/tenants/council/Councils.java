package uk.commissioning.tenants.council;

import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;

/// All councils of the platform, each with its identifiers. An empty answer means "not there".
interface Councils {

    Mono<TenantId> idOf(CouncilKey key);

    Mono<Council> withId(TenantId id);

    /// Refuses with `council-key-taken` when the key is or was another council's.
    Mono<Council> add(Council council);

    /// Stores the council in place of the version it was made from, and answers it with its new version.
    Mono<Council> replace(Council council);

    /// Makes changes of identifiers wait for each other until the transaction ends, over all councils.
    Mono<Void> queueForIdentifiers();

    /// An identifier of this council that another council holds on some of the same days; empty when there is none.
    Mono<Shared> sharedIdentifier(TenantId council);

    record Shared(IdentifierScheme scheme, String value, String holder) {}
}
