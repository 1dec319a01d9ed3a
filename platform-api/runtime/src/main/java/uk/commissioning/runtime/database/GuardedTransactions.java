package uk.commissioning.runtime.database;

import io.r2dbc.spi.ConnectionFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.connection.ConnectionHolder;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/// Begins, commits and rolls back with Spring's manager, and hands the work what BEGIN found.
final class GuardedTransactions {

    private final ConnectionFactory connections;
    private final R2dbcTransactionManager manager;

    GuardedTransactions(ConnectionFactory connections) {
        this.connections = connections;
        this.manager = new R2dbcTransactionManager(connections);
    }

    /// Runs work in a new transaction. An entrance that is not of the wanted kind answers with `absent`.
    <E extends Entrance, T> Mono<T> in(Manner manner, Class<E> wanted, Mono<T> absent, Function<E, Mono<T>> work) {
        var entered = TransactionSynchronizationManager.forCurrentTransaction()
                .flatMap(synchronization -> {
                    var entrance = entrance(synchronization);
                    return wanted.isInstance(entrance) ? work.apply(wanted.cast(entrance)) : absent;
                })
                .contextWrite(new RunningTransaction(manner.isReadOnly())::into);
        return Mono.deferContextual(
                        context -> Uncut.transaction(operator(manner, context), manner.isRolledBack(), entered))
                .onErrorMap(TransactionException.class, GuardedTransactions::whatStoppedIt);
    }

    private TransactionalOperator operator(Manner manner, ContextView context) {
        return TransactionalOperator.create(manager, definition(manner, context));
    }

    private @Nullable Entrance entrance(TransactionSynchronizationManager synchronization) {
        return synchronization.getResource(connections) instanceof ConnectionHolder holder
                        && holder.getConnection() instanceof GuardedConnection connection
                ? connection.entrance()
                : null;
    }

    private static DefaultTransactionDefinition definition(Manner manner, ContextView context) {
        var definition = new DefaultTransactionDefinition();
        definition.setReadOnly(manner.isReadOnly());
        if (manner.isOnePicture()) definition.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        var limit = context.<TimeLimit>getOrDefault(TimeLimit.class, null);
        if (limit != null) definition.setTimeout(Math.toIntExact(limit.limit().toSeconds()));
        return definition;
    }

    private static Throwable whatStoppedIt(Throwable failure) {
        var overloaded = Overloaded.in(failure);
        if (overloaded.isPresent()) return overloaded.get();
        return failure.getCause() instanceof IllegalStateException misuse ? misuse : failure;
    }
}
