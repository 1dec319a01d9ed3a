package uk.commissioning.runtime.edge;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.commissioning.runtime.database.PlatformDatabase;
import uk.commissioning.testing.database.TestDatabase;

/// A running test application with a database and a Keycloak of its own, and the people and councils of the tests:
/// Ada is a commissioner in Kent, which uses widgets, and in Medway, which does not. Devon is not hers.
final class Edge {

    static final UUID ADA = UUID.fromString("0190aaaa-0000-7000-8000-000000000001");
    static final UUID BEN = UUID.fromString("0190aaaa-0000-7000-8000-000000000002");
    static final UUID DEVONS_PERSON = UUID.fromString("0190aaaa-0000-7000-8000-0000000000d1");
    static final UUID KENTS_PERSON = UUID.fromString("0190aaaa-0000-7000-8000-0000000000a1");

    private static final UUID KENT = UUID.fromString("0190bbbb-0000-7000-8000-000000000001");
    private static final UUID MEDWAY = UUID.fromString("0190bbbb-0000-7000-8000-000000000002");
    private static final UUID DEVON = UUID.fromString("0190bbbb-0000-7000-8000-000000000003");
    private static final UUID MEDWAYS_PERSON = UUID.fromString("0190aaaa-0000-7000-8000-0000000000b1");

    private final FakeKeycloak keycloak = new FakeKeycloak();
    private final TestDatabase database = PlatformDatabase.fresh();
    private final ConfigurableApplicationContext context;

    private Edge(Class<?> application, Map<String, Object> settings) {
        arrange();
        this.context = new SpringApplicationBuilder(application)
                .properties(properties(settings))
                .run();
    }

    static Edge started(Map<String, Object> settings) {
        return new Edge(EdgeApplication.class, settings);
    }

    static Edge started(Class<?> application) {
        return new Edge(application, Map.of());
    }

    static Edge started(Class<?> application, Map<String, Object> settings) {
        return new Edge(application, settings);
    }

    /// The one that most tests share.
    static Edge shared() {
        return Shared.EDGE;
    }

    FakeKeycloak keycloak() {
        return keycloak;
    }

    TestDatabase database() {
        return database;
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    String url() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl(url())
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
                .build();
    }

    WebTestClient as(UUID subject) {
        return client().mutate()
                .defaultHeader("Authorization", "Bearer " + keycloak.token(subject))
                .build();
    }

    /// Somebody new with a role in a council.
    UUID newcomerIn(String council) {
        var subject = UUID.randomUUID();
        person(
                UUID.fromString(
                        database.ask("select tenant_id from platform.council where key = '%s'".formatted(council))),
                UUID.randomUUID(),
                subject);
        return subject;
    }

    /// A new council without modules.
    void newCouncil(String key) {
        council(UUID.randomUUID(), key, "Council of " + key);
    }

    private Map<String, Object> properties(Map<String, Object> settings) {
        var properties = new HashMap<String, Object>(Map.of(
                "server.port", "0",
                "platform.database.host", database.host(),
                "platform.database.port", database.port(),
                "platform.database.name", database.name(),
                "platform.database.ssl-mode", "disable",
                "platform.database.app-password", database.password("app"),
                "platform.database.operator-password", database.password("operator"),
                "platform.database.dispatcher-password", database.password("dispatcher"),
                "platform.keycloak.url", keycloak.url(),
                "platform.keycloak.client-secret", FakeKeycloak.SECRET));
        properties.put("platform.database.reorganiser-password", database.password("reorganiser"));
        properties.put("platform.master-key", Base64.getEncoder().encodeToString(new byte[32]));
        properties.put("spring.main.banner-mode", "off");
        properties.putAll(settings);
        return properties;
    }

    private void arrange() {
        council(KENT, "kent", "Kent County Council");
        council(MEDWAY, "medway", "Medway Council");
        council(DEVON, "devon", "Devon County Council");
        database.run(
                "insert into platform.council_module (tenant_id, module, enabled) values ('%s', 'widgets', true)"
                        .formatted(KENT),
                "insert into platform.council_module (tenant_id, module, enabled) values ('%s', 'widgets', true)"
                        .formatted(DEVON));
        person(KENT, KENTS_PERSON, ADA);
        person(MEDWAY, MEDWAYS_PERSON, ADA);
        person(DEVON, DEVONS_PERSON, BEN);
    }

    private void council(UUID id, String key, String name) {
        database.run("""
                insert into platform.council (tenant_id, key, name, state, state_since)
                values ('%s', '%s', '%s', 'LIVE', '2026-04-01')""".formatted(id, key, name));
    }

    private void person(UUID council, UUID person, UUID subject) {
        database.run("""
                insert into platform.person (tenant_id, id, subject, name, email)
                values ('%s', '%s', '%s', 'Somebody', '%s@example.org')""".formatted(council, person, subject, person), """
                insert into platform.council_grant (tenant_id, id, person_id, role, granted_by)
                values ('%s', gen_random_uuid(), '%s', 'COMMISSIONER', gen_random_uuid())""".formatted(council, person));
    }

    private static final class Shared {

        private static final Edge EDGE = started(Map.of());
    }
}
