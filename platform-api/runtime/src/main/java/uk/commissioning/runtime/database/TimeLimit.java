package uk.commissioning.runtime.database;

import java.time.Duration;
import reactor.util.context.Context;

/// How long transactions of long work may take, in place of the role's own limits. Put into the Reactor context.
public record TimeLimit(Duration limit) {

    public Context into(Context context) {
        return context.put(TimeLimit.class, this);
    }
}
