package uk.commissioning.runtime.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.TransactionDefinition;
import java.util.UUID;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import uk.commissioning.kernel.tenancy.Actor;

/// The pool of the role `reorganiser`, whose transactions begin bound to the reorganisation of the Reactor context
/// (A4).
final class ReorganiserConnectionFactory implements ConnectionFactory {

    private final ConnectionFactory pool;

    ReorganiserConnectionFactory(ConnectionFactory pool) {
        this.pool = pool;
    }

    @Override
    public Mono<Connection> create() {
        return Mono.<Connection>from(pool.create())
                .<Connection>map(connection -> new GuardedConnection(connection, ReorganiserConnectionFactory::opening))
                .onErrorMap(Overloaded::orItself);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return pool.getMetadata();
    }

    private static Opening opening(ContextView context, TransactionDefinition definition) {
        var bound = context.<Bound>getOrDefault(Bound.class, null);
        if (bound == null) throw new IllegalStateException("No reorganisation is bound");
        return Opening.inReorganisation(
                bound.reorganisation(), context.<Actor>get(Actor.class).subject());
    }

    /// In the Reactor context: the reorganisation in which the next transaction begins.
    record Bound(UUID reorganisation) {}
}
