package uk.commissioning.runtime.tenancy;

import reactor.util.context.Context;
import uk.commissioning.kernel.tenancy.Actor;

/// Somebody who asks tenant-admin for something; whether an operator, the transaction finds out.
public record OperatorBinding(Actor actor, String correlationId) {

    public Context into(Context context) {
        return context.put(OperatorBinding.class, this).put(Actor.class, actor);
    }
}
