package uk.commissioning.runtime.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.TransactionDefinition;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import uk.commissioning.runtime.tenancy.OperatorBinding;

/// The pool of the role `operator`: BEGIN asks whether the person is one, and binds a council only when one is given.
final class OperatorConnectionFactory implements ConnectionFactory {

    private final ConnectionFactory pool;

    OperatorConnectionFactory(ConnectionFactory pool) {
        this.pool = pool;
    }

    @Override
    public Mono<Connection> create() {
        return Mono.<Connection>from(pool.create())
                .<Connection>map(connection -> new GuardedConnection(connection, OperatorConnectionFactory::opening))
                .onErrorMap(Overloaded::orItself);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return pool.getMetadata();
    }

    private static Opening opening(ContextView context, TransactionDefinition definition) {
        var binding = context.<OperatorBinding>getOrDefault(OperatorBinding.class, null);
        if (binding == null) {
            throw new IllegalStateException(
                    "No operator is bound. Action: bind one in the request's filter, before a transaction begins");
        }
        var subject = binding.actor().subject();
        var about = context.<AboutCouncil>getOrDefault(AboutCouncil.class, null);
        return about == null || Opening.isReadOnly(definition)
                ? Opening.asOperator(subject)
                : Opening.asOperatorAbout(about.council().value(), subject);
    }
}
