package uk.commissioning.runtime.tenancy;

import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.TenantId;

/// The council that the request's path names, who asks, and the module whose path it is (none for the platform's
/// own). The connection factory sends it with BEGIN; nothing else decides the council.
public record CouncilBinding(
        TenantId council, Actor actor, @Nullable String module, String correlationId) {

    public Context into(Context context) {
        return context.put(CouncilBinding.class, this).put(Actor.class, actor);
    }
}
