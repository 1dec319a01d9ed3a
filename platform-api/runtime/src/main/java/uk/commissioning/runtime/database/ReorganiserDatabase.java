package uk.commissioning.runtime.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// The role `reorganiser`: the councils of one reorganisation per transaction (A4). Everything that shares its pool.
public final class ReorganiserDatabase implements AutoCloseable {

    private final ConnectionPool pool;
    private final ConnectionFactory connections;
    private final UnboundDatabase unbound;

    private ReorganiserDatabase(ConnectionPool pool, UnboundDatabase unbound) {
        this.pool = pool;
        this.connections = new ReorganiserConnectionFactory(pool);
        this.unbound = unbound;
    }

    public static ReorganiserDatabase connect(DatabaseSettings settings) {
        return new ReorganiserDatabase(
                Pools.reorganiser(settings),
                new UnboundDatabase(Pools.unbound(settings, "reorganiser", settings.reorganiserPassword())));
    }

    /// Statements of the running transaction in a reorganisation; an error outside one.
    public DatabaseClient client() {
        return DatabaseClient.create(connections);
    }

    public UnboundDatabase unbound() {
        return unbound;
    }

    public ReorganisationTransactions transactions() {
        return new ReorganisationTransactionsInPostgres(new GuardedTransactions(connections), client(), unbound);
    }

    @Override
    public void close() {
        unbound.close();
        pool.dispose();
    }
}
