package uk.commissioning.runtime.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// The role `operator`: councils, modules, first grants; no child's data (A4). Everything that shares its pool.
public final class OperatorDatabase implements AutoCloseable {

    private final ConnectionPool pool;
    private final ConnectionFactory connections;
    private final UnboundDatabase unbound;

    private OperatorDatabase(ConnectionPool pool, UnboundDatabase unbound) {
        this.pool = pool;
        this.connections = new OperatorConnectionFactory(pool);
        this.unbound = unbound;
    }

    public static OperatorDatabase connect(DatabaseSettings settings) {
        return new OperatorDatabase(
                Pools.operator(settings),
                new UnboundDatabase(Pools.unbound(settings, "operator", settings.operatorPassword())));
    }

    /// Connections that refuse to work outside an operator's transaction.
    public ConnectionFactory connections() {
        return connections;
    }

    public DatabaseClient client() {
        return DatabaseClient.create(connections);
    }

    public UnboundDatabase unbound() {
        return unbound;
    }

    public OperatorTransactions transactions() {
        return new OperatorTransactionsInPostgres(new GuardedTransactions(connections));
    }

    ConnectionPool pool() {
        return pool;
    }

    @Override
    public void close() {
        unbound.close();
        pool.dispose();
    }
}
