package uk.commissioning.bench;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import uk.commissioning.app.PlatformApi;

/// platform-api as it is deployed, with pools of the size that an installation gets when it sets nothing. A small
/// machine that runs everything at once may take long to open its first connections, as in the one-machine edition.
final class Platform implements AutoCloseable {

    private static final String PATIENCE = "20s";
    private static final String SWITCH = "otel.sdk.disabled";
    private static final String COLLECTOR = "otel.exporter.otlp.endpoint";
    private static final String PROTOCOL = "otel.exporter.otlp.protocol";

    private final ConfigurableApplicationContext application;

    private Platform(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static Platform start(PostgresServer database, Keys keys) {
        return new Platform(
                PlatformApi.application().run(words(database, keys, 0).toArray(String[]::new)));
    }

    /// The settings of an installation, as words of the command line; port 0 is any free one.
    static Stream<String> words(PostgresServer database, Keys keys, int port) {
        var settings = new LinkedHashMap<>(database.settings());
        settings.putAll(Map.of(
                "platform.database.pool.acquire-time", PATIENCE,
                "platform.database.pool.connect-time", PATIENCE,
                "spring.lifecycle.timeout-per-shutdown-phase", "3s"));
        settings.putAll(Map.of(
                "server.port", Integer.toString(port),
                "server.address", "localhost",
                "spring.main.banner-mode", "off",
                "logging.level.root", "ERROR",
                "platform.master-key", Base64.getEncoder().encodeToString(new byte[32]),
                "platform.keycloak.url", keys.address(),
                "platform.keycloak.realm", Keys.REALM,
                "platform.keycloak.client-secret", "not-used-here",
                "platform.public-url", "http://localhost"));
        return settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
    }

    /// The same with OpenTelemetry's SDK on, which sends every span.
    static Platform observed(PostgresServer database, Keys keys, Collector collector) {
        System.setProperty(SWITCH, "false");
        System.setProperty(COLLECTOR, collector.address());
        System.setProperty(PROTOCOL, "http/protobuf");
        try {
            return start(database, keys);
        } finally {
            System.clearProperty(SWITCH);
        }
    }

    int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        application.close();
    }
}
