package uk.commissioning.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.commissioning.local.Secrets.Name;

/// What the applications are told: the same properties that an installation with many machines sets.
record ApplicationSettings(Secrets secrets, int postgresPort, URI keycloak, Path log) {

    /// A small machine that starts everything at once may take this long to open its first connection.
    private static final String PATIENCE = "20s";

    Map<String, String> of(Application application, URI publicUrl) {
        var settings = new LinkedHashMap<String, String>();
        settings.putAll(house(application, publicUrl));
        settings.putAll(database(application));
        settings.put("platform.public-url", publicUrl.toString());
        settings.put("platform.master-key", secrets.of(Name.MASTER_KEY));
        settings.put("platform.keycloak.url", keycloak.toString());
        settings.put("platform.keycloak.realm", RealmFile.REALM);
        settings.putAll(clients(application));
        return settings;
    }

    /// Only the bootstrap of the roles uses it.
    String superuserUrl() {
        return platformUrl() + "?user=postgres&password=" + secrets.of(Name.SUPERUSER);
    }

    String platformUrl() {
        return "jdbc:postgresql://localhost:" + postgresPort + "/" + Postgres.PLATFORM;
    }

    String ownerPassword() {
        return secrets.of(Name.OWNER);
    }

    Map<String, String> passwordsOfRoles() {
        return Map.of(
                "owner", secrets.of(Name.OWNER),
                "app", secrets.of(Name.APP),
                "provider", secrets.of(Name.PROVIDER),
                "operator", secrets.of(Name.OPERATOR),
                "reorganiser", secrets.of(Name.REORGANISER),
                "dispatcher", secrets.of(Name.DISPATCHER),
                "observer", secrets.of(Name.OBSERVER));
    }

    /// Where the database is, with the passwords of the roles that this application uses and no others.
    private Map<String, String> database(Application application) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("platform.database.host", "localhost");
        settings.put("platform.database.port", Integer.toString(postgresPort));
        settings.put("platform.database.name", Postgres.PLATFORM);
        settings.put("platform.database.pool.acquire-time", PATIENCE);
        settings.put("platform.database.pool.connect-time", PATIENCE);
        settings.put("platform.database.dispatcher-password", secrets.of(Name.DISPATCHER));
        switch (application) {
            case PLATFORM -> settings.put("platform.database.app-password", secrets.of(Name.APP));
            case ADMIN -> {
                settings.put("platform.database.operator-password", secrets.of(Name.OPERATOR));
                settings.put("platform.database.reorganiser-password", secrets.of(Name.REORGANISER));
            }
        }
        return settings;
    }

    private Map<String, String> clients(Application application) {
        return switch (application) {
            case PLATFORM -> Map.of("platform.keycloak.client-secret", secrets.of(Name.PLATFORM_PAGES));
            case ADMIN ->
                Map.of(
                        "platform.keycloak.client-secret", secrets.of(Name.ADMIN_PAGES),
                        "platform.keycloak.provisioner-secret", secrets.of(Name.PROVISIONER));
        };
    }

    private Map<String, String> house(Application application, URI publicUrl) {
        return Map.of(
                "spring.config.name", application.configuration(),
                "spring.main.banner-mode", "off",
                "spring.main.register-shutdown-hook", "false",
                "spring.lifecycle.timeout-per-shutdown-phase", "3s",
                "logging.file.name", log.toString(),
                "logging.threshold.console", "ERROR",
                "server.address", "localhost",
                "server.port", Integer.toString(publicUrl.getPort()));
    }
}
