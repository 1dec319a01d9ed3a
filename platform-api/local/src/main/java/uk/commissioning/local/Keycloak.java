package uk.commissioning.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// A real Keycloak, one child process, its data in our PostgreSQL.
final class Keycloak implements AutoCloseable {

    static final String ADMINISTRATOR = "one-machine-edition";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Supervised process;
    private final URI address;
    private final Path log;

    private Keycloak(Supervised process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /// Begins to start; it answers some seconds later.
    static Keycloak start(KeycloakHome home, int port, Postgres postgres, Secrets secrets, Path log) {
        var address = URI.create("http://localhost:" + port);
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", postgres.jdbcUrl(Postgres.KEYCLOAK));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.of(Secrets.Name.KEYCLOAK_DATABASE));
        environment.put("KC_DB_POOL_INITIAL_SIZE", "2");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.of(Secrets.Name.KEYCLOAK_ADMINISTRATOR));
        var command = home.command(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=" + address);
        return new Keycloak(Supervised.run(command, Map.copyOf(environment), log), address, log);
    }

    void awaitAnswer() {
        if (!Answers.awaited(address.resolve("/realms/master"), PATIENCE, process::isAlive)) {
            throw new CannotStart("Keycloak did not start: " + log + " says why.");
        }
    }

    void awaitEnd() {
        process.succeeds();
    }

    @Override
    public void close() {
        process.close();
    }
}
