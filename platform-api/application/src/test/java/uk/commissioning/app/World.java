package uk.commissioning.app;

import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.database.Migrations;
import uk.commissioning.testing.database.TestDatabase;
import uk.commissioning.testing.edge.TestKeycloak;
import uk.commissioning.testing.edge.Visitor;

/// platform-api on a real PostgreSQL with councils that have one person for each role. Started once per JVM.
final class World {

    static final World RUNNING = new World();

    private final TestKeycloak keycloak = new TestKeycloak();
    private final TestDatabase database = TestDatabase.migrated("platform-api", World::migrate);
    private final Map<String, Council> councils = new LinkedHashMap<>();
    private final Map<UUID, Visitor> browsers = new ConcurrentHashMap<>();
    private final ConfigurableApplicationContext application;
    private final String url;
    private final WebTestClient client;

    private World() {
        this.application = PlatformApi.application()
                .run(
                        "--server.port=0",
                        "--platform.database.host=" + database.host(),
                        "--platform.database.port=" + database.port(),
                        "--platform.database.name=" + database.name(),
                        "--platform.database.app-password=" + database.password("app"),
                        "--platform.database.dispatcher-password=" + database.password("dispatcher"),
                        "--platform.database.pool.size=4",
                        "--platform.database.pool.acquire-time=30s",
                        "--platform.database.pool.connect-time=30s",
                        "--platform.background.job-delay=50ms",
                        "--platform.background.seal-delay=100ms",
                        "--platform.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                        "--platform.keycloak.url=" + keycloak.url(),
                        "--platform.keycloak.realm=commissioning",
                        "--platform.keycloak.client-id=platform-pages",
                        "--platform.keycloak.client-secret=not-used-here",
                        "--platform.public-url=http://localhost");
        this.url = "http://localhost:"
                + ((ReactiveWebServerApplicationContext) application)
                        .getWebServer()
                        .getPort();
        this.client = WebTestClient.bindToServer()
                .baseUrl(url)
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
                .build();
    }

    TestDatabase database() {
        return database;
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    TestKeycloak keycloak() {
        return keycloak;
    }

    WebTestClient client() {
        return client;
    }

    /// Nobody whom the platform knows.
    Visitor stranger() {
        return Visitor.stranger(url);
    }

    /// A program that sends this token.
    Visitor withToken(String token) {
        return Visitor.withToken(url, token);
    }

    /// A program that acts for somebody.
    Visitor program(UUID subject) {
        return withToken(keycloak.token(subject, "Somebody"));
    }

    /// Somebody's browser, in which they have signed in.
    Visitor browser(UUID subject) {
        return browsers.computeIfAbsent(subject, person -> Visitor.signedIn(url, keycloak, person, "Somebody"));
    }

    /// The program for a path of the API, the browser for a page.
    Visitor at(String path, UUID subject) {
        return path.startsWith("/api/") ? program(subject) : browser(subject);
    }

    /// The client as a person of a council who holds that role there and nothing else.
    WebTestClient as(Role role, String council) {
        return as(council(council).people().get(role));
    }

    WebTestClient as(UUID subject) {
        return client.mutate()
                .defaultHeader("Authorization", "Bearer " + keycloak.token(subject, "Somebody"))
                .build();
    }

    /// A live council with every role held and the modules on; made at the first call.
    synchronized Council council(String key) {
        return councils.computeIfAbsent(key, this::made);
    }

    private Council made(String key) {
        var id = UUID.randomUUID();
        database.run("""
                insert into platform.council (tenant_id, key, name, state, state_since)
                values ('%s', '%s', '%s council', 'LIVE', '2020-04-01')""".formatted(id, key, key));
        for (var module : new String[] {"inmss", "therapies", "alternative-provision"}) {
            database.run("insert into platform.council_module (tenant_id, module, enabled) values ('%s', '%s', true)"
                    .formatted(id, module));
        }
        var people = new EnumMap<Role, UUID>(Role.class);
        for (var role : Role.values()) {
            if (role.isGrantedByCouncils()) people.put(role, person(id, role));
        }
        return new Council(id, key, Map.copyOf(people));
    }

    private UUID person(UUID council, Role role) {
        var subject = UUID.randomUUID();
        var person = UUID.randomUUID();
        database.run("""
                insert into platform.person (tenant_id, id, subject, name, email)
                values ('%s', '%s', '%s', '%s', '%s')""".formatted(council, person, subject, role.title(), subject + "@example.org"), """
                insert into platform.council_grant (tenant_id, id, person_id, role, granted_by)
                values ('%s', gen_random_uuid(), '%s', '%s', '%s')""".formatted(
                        council, person, role, subject));
        return subject;
    }

    private static void migrate(TestDatabase template) {
        Migrations.bootstrapRoles(template.superuserUrl(), template.passwords());
        Migrations.migrate(template.url(), "owner", template.password("owner"));
    }

    /// A council of the world: the subjects of its people by role.
    record Council(UUID id, String key, Map<Role, UUID> people) {

        UUID person(Role role) {
            return Objects.requireNonNull(people.get(role));
        }
    }
}
