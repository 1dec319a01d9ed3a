package uk.commissioning.tenants.administrator;

import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.TenantId;

/// The one grant the operator's role can write.
interface FirstAdministrators {

    /// The person's id in the council; empty when the council has an administrator already.
    Mono<UUID> grant(TenantId council, Appointment appointment, Actor by);
}
