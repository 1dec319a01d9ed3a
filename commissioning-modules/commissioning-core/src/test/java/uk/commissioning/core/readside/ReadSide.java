package uk.commissioning.core.readside;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.runtime.database.Migrations;
import uk.commissioning.runtime.tenancy.CouncilBinding;
import uk.commissioning.testing.database.TestDatabase;

/// A running read side with a database of its own. Each test class makes its own councils in it.
public final class ReadSide {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final TestDatabase database = TestDatabase.migrated("core read side", template -> {
        Migrations.bootstrapRoles(template.superuserUrl(), template.passwords());
        Migrations.migrate(template.url(), "owner", template.password("owner"));
    });
    private final ConfigurableApplicationContext context;

    private ReadSide() {
        context = new SpringApplicationBuilder(ReadSideApplication.class)
                .properties(Map.of(
                        "platform.database.pool.acquire-time", "30s", "platform.database.pool.connect-time", "30s"))
                .properties(Map.of(
                        "server.port", "0",
                        "spring.main.banner-mode", "off",
                        "management.endpoint.health.validate-group-membership", "false",
                        "platform.database.host", database.host(),
                        "platform.database.port", database.port(),
                        "platform.database.name", database.name(),
                        "platform.database.ssl-mode", "disable",
                        "platform.database.app-password", database.password("app"),
                        "platform.database.dispatcher-password", database.password("dispatcher"),
                        "platform.master-key", Base64.getEncoder().encodeToString(new byte[32])))
                .run();
    }

    public static ReadSide shared() {
        return Shared.READ_SIDE;
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /// Somebody's browser or program.
    public WebTestClient as(UUID person) {
        return WebTestClient.bindToServer()
                .baseUrl(address())
                .responseTimeout(LONGEST)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 * 1024 * 1024))
                .defaultHeader("Person", person.toString())
                .build();
    }

    /// Work in a council, as the edge would bind it.
    public <T> T in(UUID council, UUID person, Mono<T> work) {
        var binding = new CouncilBinding(new TenantId(council), new Actor(person, "A Person"), "core", "test");
        return work.contextWrite(binding::into).block(LONGEST);
    }

    private static final class Shared {

        private static final ReadSide READ_SIDE = new ReadSide();
    }
}
