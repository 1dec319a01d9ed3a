package uk.commissioning.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// The embedded PostgreSQL server: durable, on loopback only, every role with a password.
final class Postgres implements AutoCloseable {

    static final String PLATFORM = "platform";
    static final String KEYCLOAK = "keycloak";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HOST_RULES = """
            # Written by the one-machine edition: loopback only, with a password, for every role.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final Supervised guard;

    private Postgres(EmbeddedPostgres server, Supervised guard) {
        this.server = server;
        this.guard = guard;
    }

    static Postgres start(DataFolder folder, int port, Secrets secrets) {
        Path data = folder.postgres();
        Path begun = data.resolveSibling("postgres.complete");
        if (!Files.exists(begun)) {
            removeUnfinished(data);
        }
        Supervised guard = Supervised.guard(data.resolve("postmaster.pid"));
        try {
            var postgres = new Postgres(server(folder, port, secrets), guard);
            if (!Files.exists(begun)) {
                postgres.closeToStrangers(data, secrets);
                Files.createFile(begun);
            }
            return postgres;
        } catch (IOException | IllegalStateException | SQLException failed) {
            guard.close();
            throw new CannotStart(
                    "PostgreSQL did not start on " + data + ": " + folder.log("postgres") + " says why.", failed);
        }
    }

    private static EmbeddedPostgres server(DataFolder folder, int port, Secrets secrets) throws IOException {
        Redirect log = Redirect.to(folder.log("postgres").toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Programs.folder("postgresql").toFile())
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setConnectConfig("password", secrets.of(Secrets.Name.SUPERUSER))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(PATIENCE)
                .start();
    }

    /// A new server trusts whoever connects: give the superuser its password, then ask everyone for one.
    private void closeToStrangers(Path data, Secrets secrets) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            execute(connection, "alter role postgres password '" + secrets.of(Secrets.Name.SUPERUSER) + "'");
            execute(connection, "create database " + PLATFORM);
            execute(
                    connection,
                    "create role keycloak login password '" + secrets.of(Secrets.Name.KEYCLOAK_DATABASE) + "'");
            execute(connection, "create database " + KEYCLOAK + " owner keycloak");
            execute(connection, "revoke connect on database " + KEYCLOAK + " from public");

            Path rules = data.resolve("pg_hba.conf.new");
            Files.writeString(rules, HOST_RULES);
            Files.move(
                    rules,
                    data.resolve("pg_hba.conf"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            execute(connection, "select pg_reload_conf()");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// A first start that was killed half-way leaves files that no server can open, and nothing worth keeping.
    private static void removeUnfinished(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.walk(data)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException stuck) {
            throw new CannotStart("The unfinished folder " + data + " cannot be removed: remove it by hand.", stuck);
        }
    }

    int port() {
        return server.getPort();
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException | IllegalStateException late) {
            guard.close();
            return;
        }
        guard.release();
    }
}
