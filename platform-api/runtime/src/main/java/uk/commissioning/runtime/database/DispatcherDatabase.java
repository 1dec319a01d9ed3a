package uk.commissioning.runtime.database;

import io.r2dbc.pool.ConnectionPool;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// The role `dispatcher`, which sees for every council what to do next: outbox, seals, jobs, clocks (A4).
/// Its SQL names `tenant_id`, because no council is bound.
public final class DispatcherDatabase implements AutoCloseable {

    private final ConnectionPool pool;
    private final DatabaseClient client;
    private final TransactionalOperator transactions;

    DispatcherDatabase(ConnectionPool pool) {
        this.pool = pool;
        this.client = DatabaseClient.create(pool);
        this.transactions = TransactionalOperator.create(new R2dbcTransactionManager(pool));
    }

    public static DispatcherDatabase connect(DatabaseSettings settings) {
        return new DispatcherDatabase(Pools.dispatcher(settings));
    }

    public DatabaseClient client() {
        return client;
    }

    public <T> Mono<T> inOne(Mono<T> work) {
        return Uncut.transaction(transactions, work);
    }

    ConnectionPool pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
