package uk.commissioning.runtime.database;

import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/// In the Reactor context inside a transaction: what the work may count on.
public record RunningTransaction(boolean readOnly) {

    Context into(Context context) {
        return context.put(RunningTransaction.class, this);
    }

    /// The transaction around this context; none outside one.
    public static @Nullable RunningTransaction around(ContextView context) {
        return context.<RunningTransaction>getOrDefault(RunningTransaction.class, null);
    }

    /// Work that needs a transaction of its own must not wait for a connection while it holds one.
    public static void refuseInside(ContextView context, String what) {
        if (around(context) != null) {
            throw new IllegalStateException(what + " was asked for inside a transaction. Action: do it after");
        }
    }
}
