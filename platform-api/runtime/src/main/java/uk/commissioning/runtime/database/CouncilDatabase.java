package uk.commissioning.runtime.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.runtime.tenancy.Visits;

/// The role `app`: one council per transaction (A4). Everything that shares its pool.
public final class CouncilDatabase implements AutoCloseable {

    private final ConnectionPool pool;
    private final ConnectionFactory connections;
    private final UnboundDatabase unbound;
    private final GuardedTransactions transactions;
    private final Doorkeeper doorkeeper;

    private CouncilDatabase(ConnectionPool pool, UnboundDatabase unbound, InstalledModules modules) {
        this.pool = pool;
        this.connections = new TenantConnectionFactory(pool);
        this.unbound = unbound;
        this.transactions = new GuardedTransactions(connections);
        this.doorkeeper = new Doorkeeper(modules);
    }

    public static CouncilDatabase connect(DatabaseSettings settings) {
        return connect(settings, InstalledModules.found());
    }

    static CouncilDatabase connect(DatabaseSettings settings, InstalledModules modules) {
        var unbound = new UnboundDatabase(Pools.unbound(settings, "app", settings.appPassword()));
        return new CouncilDatabase(Pools.app(settings), unbound, modules);
    }

    /// Connections that refuse to work outside a transaction bound to a council.
    public ConnectionFactory connections() {
        return connections;
    }

    public DatabaseClient client() {
        return DatabaseClient.create(connections);
    }

    public UnboundDatabase unbound() {
        return unbound;
    }

    public Transactions transactions() {
        return new CouncilTransactions(transactions, doorkeeper);
    }

    public OwnTransactions own() {
        return new OwnTransactions(transactions);
    }

    public Visits visits() {
        return new PostgresVisits(unbound, transactions, doorkeeper);
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
