package uk.commissioning.tenants.keycloak;

import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;

/// Where it is kept who a council's person is in Keycloak.
interface ProvisionedPeople {

    /// Keeps the subject of the person's tokens, once.
    Mono<Void> keep(TenantId council, UUID person, UUID subject);
}
