package uk.commissioning.runtime.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.TransactionDefinition;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import uk.commissioning.runtime.tenancy.CouncilBinding;

/// The pool of the role `app`, whose transactions begin bound to the council of the Reactor context (A4).
/// No council bound is an error, not an empty list.
final class TenantConnectionFactory implements ConnectionFactory {

    private final ConnectionFactory pool;

    TenantConnectionFactory(ConnectionFactory pool) {
        this.pool = pool;
    }

    @Override
    public Mono<Connection> create() {
        return Mono.<Connection>from(pool.create())
                .<Connection>map(connection -> new GuardedConnection(connection, TenantConnectionFactory::opening))
                .onErrorMap(Overloaded::orItself);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return pool.getMetadata();
    }

    private static Opening opening(ContextView context, TransactionDefinition definition) {
        var own = context.<OwnCouncil>getOrDefault(OwnCouncil.class, null);
        if (own != null) return Opening.asPlatform(own.council().value());

        var binding = context.<CouncilBinding>getOrDefault(CouncilBinding.class, null);
        if (binding == null) {
            throw new IllegalStateException("No council is bound. Action: bind one at the edge, in the request's filter"
                    + " or the job's runner, before a transaction begins");
        }
        return Opening.asPerson(binding.council().value(), binding.actor().subject(), Opening.isReadOnly(definition));
    }
}
