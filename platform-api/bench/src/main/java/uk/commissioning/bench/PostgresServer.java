package uk.commissioning.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.commissioning.runtime.database.Migrations;

/// A migrated PostgreSQL of the bench's own, as durable as an installation's. Its files go when it is closed.
final class PostgresServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final List<String> ROLES =
            List.of("owner", "app", "provider", "operator", "reorganiser", "dispatcher", "observer");

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer start() {
        try {
            var server = new PostgresServer(EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track_utility", "off")
                    .start());
            server.migrate();
            return server;
        } catch (IOException failure) {
            throw new CannotMeasure("PostgreSQL did not start.", failure);
        }
    }

    private void migrate() {
        Migrations.bootstrapRoles(
                superuserUrl(), ROLES.stream().collect(Collectors.toMap(Function.identity(), this::password)));
        Migrations.migrate(url(), "owner", password("owner"));
        run("create extension pg_stat_statements");
        countStatements(false);
    }

    /// Counting costs a little, so nothing is counted while rates are measured.
    void countStatements(boolean counted) {
        run("alter system set pg_stat_statements.track = " + (counted ? "top" : "none"), "select pg_reload_conf()");
    }

    int port() {
        return server.getPort();
    }

    String name() {
        return "postgres";
    }

    /// The server trusts whoever reaches it on this machine for as long as the bench runs.
    String password(String role) {
        return "bench-" + role;
    }

    Map<String, String> settings() {
        return Map.of(
                "platform.database.host", "localhost",
                "platform.database.port", Integer.toString(port()),
                "platform.database.name", name(),
                "platform.database.ssl-mode", "disable",
                "platform.database.app-password", password("app"),
                "platform.database.dispatcher-password", password("dispatcher"));
    }

    void run(String... statements) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException failure) {
            throw new CannotMeasure("A statement that arranges the bench failed.", failure);
        }
    }

    /// The first column of the first row, as the superuser sees it.
    String ask(String query) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next() ? String.valueOf(result.getObject(1)) : "";
        } catch (SQLException failure) {
            throw new CannotMeasure("A question to the bench's database failed.", failure);
        }
    }

    /// How long a question takes until its last row is read, asked as the role `app` in a council.
    Duration timed(UUID council, String query) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("set role app");
            statement.execute("set app.tenant_id = '%s'".formatted(council));
            var began = Instant.now();
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) rows.getObject(1);
            }
            return Duration.between(began, Instant.now());
        } catch (SQLException failure) {
            throw new CannotMeasure("A question to the bench's database failed.", failure);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(superuserUrl());
    }

    private String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), name());
    }

    private String superuserUrl() {
        return url() + "?user=" + SUPERUSER;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new CannotMeasure("PostgreSQL did not stop.", failure);
        }
    }
}
