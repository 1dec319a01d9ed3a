package uk.commissioning.inmss;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.commissioning.runtime.database.Migrations;
import uk.commissioning.testing.database.TestDatabase;

/// The module running with a database of its own. Each test class makes its own councils in it.
public final class RunningModule {

    private final TestDatabase database = TestDatabase.migrated("inmss", template -> {
        Migrations.bootstrapRoles(template.superuserUrl(), template.passwords());
        Migrations.migrate(template.url(), "owner", template.password("owner"));
    });
    private final ConfigurableApplicationContext context;

    private RunningModule() {
        context = new SpringApplicationBuilder(InmssApplication.class)
                .properties(Map.of(
                        "platform.database.pool.acquire-time", "30s",
                        "platform.database.pool.connect-time", "30s",
                        "management.endpoint.health.validate-group-membership", "false"))
                .properties(Map.of(
                        "server.port", "0",
                        "spring.main.banner-mode", "off",
                        "platform.database.host", database.host(),
                        "platform.database.port", database.port(),
                        "platform.database.name", database.name(),
                        "platform.database.ssl-mode", "disable",
                        "platform.database.app-password", database.password("app"),
                        "platform.database.dispatcher-password", database.password("dispatcher"),
                        "platform.master-key", Base64.getEncoder().encodeToString(new byte[32])))
                .run();
    }

    public static RunningModule shared() {
        return Shared.MODULE;
    }

    public TestDatabase database() {
        return database;
    }

    public WebTestClient as(UUID person) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + context.getEnvironment().getProperty("local.server.port"))
                .responseTimeout(Duration.ofSeconds(30))
                .defaultHeader("Person", person.toString())
                .build();
    }

    private static final class Shared {

        private static final RunningModule MODULE = new RunningModule();
    }
}
