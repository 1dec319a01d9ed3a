package uk.commissioning.runtime.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Single statements that belong to no council, outside any transaction: page sessions, names of councils.
/// Its connections never carry a council, so tables of councils answer it with an error.
public final class UnboundDatabase implements AutoCloseable {

    private final ConnectionPool pool;
    private final DatabaseClient client;

    UnboundDatabase(ConnectionPool pool) {
        this.pool = pool;
        this.client = DatabaseClient.create(new ToldOfOverload(pool));
    }

    public DatabaseClient client() {
        return client;
    }

    /// Runs a statement to its end even when whoever asked has gone: the driver does not free rows of a cut
    /// statement.
    public <T> Mono<T> toItsEnd(Mono<T> statement) {
        return Uncut.statement(statement);
    }

    @Override
    public void close() {
        pool.dispose();
    }

    private record ToldOfOverload(ConnectionFactory pool) implements ConnectionFactory {

        @Override
        public Mono<Connection> create() {
            return Mono.<Connection>from(pool.create()).onErrorMap(Overloaded::orItself);
        }

        @Override
        public ConnectionFactoryMetadata getMetadata() {
            return pool.getMetadata();
        }
    }
}
