package uk.commissioning.testing.database;

import org.testcontainers.postgresql.PostgreSQLContainer;

/// PostgreSQL in a container, removed when the JVM ends.
final class ContainerServer implements PostgresServer {

    private static final String IMAGE = "postgres:18";

    private final PostgreSQLContainer container;

    private ContainerServer(PostgreSQLContainer container) {
        this.container = container;
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    static PostgresServer start() {
        var container = new PostgreSQLContainer(IMAGE)
                .withCommand(
                        "postgres",
                        "-c",
                        "fsync=off",
                        "-c",
                        "max_connections=300",
                        "-c",
                        "shared_preload_libraries=" + PostgresServer.STATEMENTS,
                        "-c",
                        PostgresServer.STATEMENTS + ".track_utility=off",
                        "-c",
                        PostgresServer.STATEMENTS + ".track_planning=on")
                .withReuse(false);
        container.start();
        return new ContainerServer(container);
    }

    @Override
    public String host() {
        return container.getHost();
    }

    @Override
    public int port() {
        return container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
    }

    @Override
    public String superuser() {
        return container.getUsername();
    }

    @Override
    public String superuserPassword() {
        return container.getPassword();
    }
}
