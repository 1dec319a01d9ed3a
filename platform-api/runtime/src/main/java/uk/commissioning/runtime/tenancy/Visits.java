package uk.commissioning.runtime.tenancy;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.tenancy.Visit;

/// What the edge asks the database before a handler runs. Empty means "not there": no such council, or no grant in
/// it, and the two take the same way.
public interface Visits {

    /// The id behind a council's name in paths. An unknown name gives an id that no council has.
    Mono<TenantId> councilCalled(String key);

    /// The person's visit as of now, in a short transaction of its own; empty without a grant.
    Mono<Visit> of(CouncilBinding binding);

    /// The councils in which a person holds a role.
    Mono<List<Open>> openTo(java.util.UUID subject);

    /// A council that a person may open.
    record Open(TenantId id, String key, String name, String state) {}
}
