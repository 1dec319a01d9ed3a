package uk.commissioning.testing.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// PostgreSQL from its Maven binaries, stopped when the JVM ends.
final class EmbeddedServer implements PostgresServer {

    private static final String WHO_MAY_CONNECT = """
            host all postgres 127.0.0.1/32 trust
            host all postgres ::1/128 trust
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres postgres;

    private EmbeddedServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static PostgresServer start() {
        try {
            var access = Files.createTempFile("pg_hba", ".conf");
            access.toFile().deleteOnExit();
            Files.writeString(access, WHO_MAY_CONNECT);
            return new EmbeddedServer(EmbeddedPostgres.builder()
                    .setServerConfig("hba_file", access.toString())
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("shared_preload_libraries", PostgresServer.STATEMENTS)
                    .setServerConfig(PostgresServer.STATEMENTS + ".track_utility", "off")
                    .setServerConfig(PostgresServer.STATEMENTS + ".track_planning", "on")
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", failure);
        }
    }

    @Override
    public String host() {
        return "localhost";
    }

    @Override
    public int port() {
        return postgres.getPort();
    }

    @Override
    public String superuser() {
        return "postgres";
    }

    @Override
    public String superuserPassword() {
        return "";
    }
}
