package uk.commissioning.runtime.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.client.SSLMode;
import io.r2dbc.spi.Connection;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/// Makes the pool of one role: bounded in size, in waiting and in time.
final class Pools {

    private static final Duration VALIDATION_TIME = Duration.ofSeconds(2);
    private static final Duration IDLE_TIME = Duration.ofMinutes(10);
    private static final Duration LIFE_TIME = Duration.ofHours(1);
    private static final int PREPARED_STATEMENTS = 256;

    private Pools() {}

    static ConnectionPool app(DatabaseSettings settings) {
        return of(settings, "app", settings.appPassword(), settings.pool().size());
    }

    static ConnectionPool operator(DatabaseSettings settings) {
        return of(
                settings,
                "operator",
                settings.operatorPassword(),
                settings.pool().size());
    }

    static ConnectionPool reorganiser(DatabaseSettings settings) {
        return of(
                settings,
                "reorganiser",
                settings.reorganiserPassword(),
                settings.pool().size());
    }

    static ConnectionPool dispatcher(DatabaseSettings settings) {
        return of(
                settings,
                "dispatcher",
                settings.dispatcherPassword(),
                settings.pool().dispatcherSize());
    }

    /// Connections of the same role that never carry a council, so that nothing of one can stay behind in them.
    static ConnectionPool unbound(DatabaseSettings settings, String role, String password) {
        return of(settings, role, password, settings.pool().unboundSize());
    }

    private static ConnectionPool of(DatabaseSettings settings, String role, String password, int size) {
        if (password.isEmpty()) throw new SettingMissing("platform.database." + role + "-password");

        return new ConnectionPool(ConnectionPoolConfiguration.builder(connections(settings, role, password))
                .name("commissioning-" + role)
                .initialSize(0)
                .maxSize(size)
                .maxAcquireTime(settings.pool().acquireTime())
                .maxCreateConnectionTime(settings.pool().connectTime())
                .maxValidationTime(VALIDATION_TIME)
                .maxIdleTime(IDLE_TIME)
                .maxLifeTime(LIFE_TIME)
                .customizer(pool -> pool.maxPendingAcquire(settings.pool().waiting()))
                .preRelease(Pools::leaveNothingOpen)
                .build());
    }

    /// r2dbc-pool does not roll back what was begun by hand (leak 2 of the toolchain notes).
    private static Publisher<Void> leaveNothingOpen(Connection connection) {
        return connection.isAutoCommit() ? Mono.empty() : connection.rollbackTransaction();
    }

    private static PostgresqlConnectionFactory connections(DatabaseSettings settings, String role, String password) {
        return new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host(settings.host())
                .port(settings.port())
                .database(settings.name())
                .username(role)
                .password(password)
                .applicationName("commissioning " + role)
                .sslMode(SSLMode.fromValue(settings.sslMode()))
                .connectTimeout(settings.pool().connectTime())
                .preparedStatementCacheQueries(PREPARED_STATEMENTS)
                .tcpKeepAlive(true)
                .build());
    }
}
