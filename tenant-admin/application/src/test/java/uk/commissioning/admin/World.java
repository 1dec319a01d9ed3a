package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.database.Migrations;
import uk.commissioning.runtime.vault.TestVault;
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
    static final String REORGANISATIONS = "/api/admin/reorganisations";

    /// The keys that the application opens with the same master key.
    static final TestVault VAULT = new TestVault(Base64.getEncoder().encodeToString(new byte[32]));

    private static final JsonMapper JSON = new JsonMapper();

    private final TestKeycloak keycloak = new TestKeycloak();
    private final TestDatabase database = TestDatabase.migrated("tenant-admin", World::migrate);
    private final Map<UUID, Visitor> browsers = new ConcurrentHashMap<>();
    private final UUID operator = UUID.randomUUID();
    private final SettableClock clock = new SettableClock();
    private final ConfigurableApplicationContext application;
    private final String url;

    private World() {
        Migrations.grantOperator(database.url(), "owner", database.password("owner"), operator, "Olive Operator");
        var starting = TenantAdmin.application();
        starting.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("worldClock", Clock.class, () -> clock, definition -> definition.setPrimary(true)));
        this.application = starting.run(
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

    /// Noon of a day, for everything but signing in; the next test class begins with `clockOfToday` again.
    void clockAt(LocalDate day) {
        clock.setTo(day);
    }

    void clockOfToday() {
        clock.setToToday();
    }

    /// A live council with a GSS code, whoever else has it in another test.
    void liveCouncil(String key, String name, String gss) {
        var planned = operator().send(Call.of("POST", COUNCILS).json("""
                        {"key":"%s","name":"%s","state":"LIVE","since":"2009-04-01"}""".formatted(key, name)));
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        database.run("""
                insert into platform.council_identifier (tenant_id, id, scheme, value, valid_from, source)
                select tenant_id, gen_random_uuid(), 'GSS', '%s', '2009-04-01', 'ONS'
                from platform.council where key = '%s'""".formatted(gss, key));
    }

    /// The reorganisation of `Operations`, with one live council.
    String reorganisation(String key, String council) {
        var body = Operations.REORGANISATION.replace("{reorganisation}", key).replace("{council}", council);
        var made = operator().send(Call.of("POST", REORGANISATIONS).json(body));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return key;
    }

    /// Somebody who holds roles in a council, as platform-api knows them.
    UUID personIn(String council, Role... roles) {
        var subject = UUID.randomUUID();
        grant(subject, council, roles);
        return subject;
    }

    void grant(UUID subject, String council, Role... roles) {
        var person = UUID.randomUUID();
        var tenant = database.ask("select tenant_id from platform.council where key = '%s'".formatted(council));
        database.run("""
                insert into platform.person (tenant_id, id, subject, name, email)
                values ('%s', '%s', '%s', 'Pat', '%s@example.org')""".formatted(tenant, person, subject, subject));
        for (var role : roles) {
            database.run("""
                    insert into platform.council_grant (tenant_id, id, person_id, role, granted_by)
                    values ('%s', gen_random_uuid(), '%s', '%s', '%s')""".formatted(tenant, person, role, subject));
        }
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
                        "idempotency_key",
                        "reorganisation",
                        "predecessor",
                        "successor",
                        "territory_map",
                        "child_decision",
                        "contract_decision",
                        "council_money",
                        "plan",
                        "plan_child",
                        "plan_contract",
                        "signature",
                        "run")
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
