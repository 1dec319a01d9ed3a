package uk.commissioning.runtime.once;

import reactor.util.context.Context;

/// The request's Idempotency-Key, put into the Reactor context at the edge.
public record OnceKey(String value) {

    /// The longest key that is taken; the edge refuses longer ones.
    public static final int LENGTH = 100;

    public OnceKey {
        if (value.isEmpty() || value.length() > LENGTH) {
            throw new IllegalArgumentException("A key has 1 to %d characters".formatted(LENGTH));
        }
    }

    public Context into(Context context) {
        return context.put(OnceKey.class, this);
    }
}
