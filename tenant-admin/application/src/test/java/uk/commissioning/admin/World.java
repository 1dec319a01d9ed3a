package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.runtime.database.Migrations;
import uk.commissioning.testing.database.TestDatabase;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;
import uk.commissioning.testing.edge.TestKeycloak;
import uk.commissioning.testing.edge.Visitor;

/// tenant-admin on a real PostgreSQL, with an operator, a council's administrator and a stranger. Started once
/// per JVM; messages wait in the outbox, as no Keycloak takes them.
final class World {

    static final World RUNNING = new World();
    static final String COUNCILS = "/api/admin/councils";

    private static final JsonMapper JSON = new JsonMapper();

    private final TestKeycloak keycloak = new TestKeycloak();
    private final TestDatabase database = TestDatabase.migrated("tenant-admin", World::migrate);
    private final Map<UUID, Visitor> browsers = new ConcurrentHashMap<>();
    private final UUID operator = UUID.randomUUID();
    private final ConfigurableApplicationContext application;
    private final String url;

    private World() {
        Migrations.grantOperator(database.url(), "owner", database.password("owner"), operator, "Olive Operator");
        this.application = TenantAdmin.application()
                .run(
                        "--server.port=0",
                        "--platform.database.host=" + database.host(),
                        "--platform.database.port=" + database.port(),
                        "--platform.database.name=" + database.name(),
                        "--platform.database.operator-password=" + database.password("operator"),
                        "--platform.database.reorganiser-password=" + database.password("reorganiser"),
                        "--platform.database.dispatcher-password=" + database.password("dispatcher"),
                        "--platform.database.pool.size=4",
                        "--platform.database.pool.acquire-time=30s",
                        "--platform.database.pool.connect-time=30s",
                        "--platform.background.outbox-delay=1h",
                        "--platform.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                        "--platform.keycloak.url=" + keycloak.url(),
                        "--platform.keycloak.client-secret=not-used-here",
                        "--platform.keycloak.provisioner-secret=not-used-here",
                        "--platform.public-url=http://localhost");
        this.url = "http://localhost:"
                + ((ReactiveWebServerApplicationContext) application)
                        .getWebServer()
                        .getPort();
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

    UUID operatorsSubject() {
        return operator;
    }

    Visitor stranger() {
        return Visitor.stranger(url);
    }

    Visitor withToken(String token) {
        return Visitor.withToken(url, token);
    }

    Visitor program(UUID subject) {
        return withToken(keycloak.token(subject, "Somebody"));
    }

    Visitor browser(UUID subject) {
        return browsers.computeIfAbsent(subject, person -> Visitor.signedIn(url, keycloak, person, "Somebody"));
    }

    /// The program for a path of the API, the browser for a page.
    Visitor at(String path, UUID subject) {
        return path.startsWith("/api/") ? program(subject) : browser(subject);
    }

    Visitor operator() {
        return program(operator);
    }

    /// A new council in its first state, planned over the API.
    String council(String key) {
        return council(key, "PLANNED");
    }

    String council(String key, String state) {
        var planned = operator().send(Call.of("POST", COUNCILS).json("""
                        {"key":"%s","name":"Council %s","state":"%s","since":"2020-04-01"}""".formatted(key, key, state)));
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        return COUNCILS + "/" + key;
    }

    /// Somebody who administers a council, as platform-api knows them.
    UUID administratorOf(String key) {
        var subject = UUID.randomUUID();
        var person = UUID.randomUUID();
        var council = database.ask("select tenant_id from platform.council where key = '%s'".formatted(key));
        database.run("""
                insert into platform.person (tenant_id, id, subject, name, email)
                values ('%s', '%s', '%s', 'Ada', '%s@example.org')""".formatted(council, person, subject, subject), """
                insert into platform.council_grant (tenant_id, id, person_id, role, granted_by)
                values ('%s', gen_random_uuid(), '%s', 'TENANT_ADMIN', '%s')""".formatted(council, person, subject));
        return subject;
    }

    /// Everything that tenant-admin writes but the audit and sessions, as one text.
    String everything() {
        var tables = Stream.of(
                        "council",
                        "council_identifier",
                        "council_module",
                        "person",
                        "council_grant",
                        "outbox",
                        "idempotency_key")
                .map("(select coalesce(string_agg(t::text, '|' order by t::text), '') from platform.%s t)"::formatted)
                .collect(Collectors.joining(" || ", "select ", ""));
        return database.ask(tables);
    }

    static JsonNode json(Answer answer) {
        return JSON.readTree(answer.text());
    }

    private static void migrate(TestDatabase template) {
        Migrations.bootstrapRoles(template.superuserUrl(), template.passwords());
        Migrations.migrate(template.url(), "owner", template.password("owner"));
    }
}
