package uk.commissioning.testing.database;

import org.testcontainers.DockerClientFactory;

/// A running PostgreSQL 18, in a container where Docker is present and embedded elsewhere.
/// Both ask passwords of every role but the superuser.
interface PostgresServer {

    /// The extension that counts statements; BEGIN, SET and COMMIT are not counted.
    String STATEMENTS = "pg_stat_statements";

    String host();

    int port();

    String superuser();

    String superuserPassword();

    static PostgresServer started() {
        return DockerClientFactory.instance().isDockerAvailable() ? ContainerServer.start() : EmbeddedServer.start();
    }
}
