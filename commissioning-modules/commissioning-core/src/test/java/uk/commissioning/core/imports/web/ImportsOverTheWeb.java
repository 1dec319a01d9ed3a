package uk.commissioning.core.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.database.Migrations;
import uk.commissioning.testing.database.TestDatabase;

/// A running service with a database of its own, and people in its councils.
final class ImportsOverTheWeb {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final TestDatabase database = TestDatabase.migrated("core", template -> {
        Migrations.bootstrapRoles(template.superuserUrl(), template.passwords());
        Migrations.migrate(template.url(), "owner", template.password("owner"));
    });
    private final ConfigurableApplicationContext context;

    private ImportsOverTheWeb(Map<String, Object> settings) {
        this.context = new SpringApplicationBuilder(ImportsApplication.class)
                .properties(Map.of(
                        "platform.database.pool.acquire-time", "60s",
                        "platform.database.pool.connect-time", "60s",
                        "platform.background.job-delay", "50ms"))
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
                .properties(settings)
                .run();
    }

    static ImportsOverTheWeb shared() {
        return Shared.SERVICE;
    }

    /// A service of one test, with settings of its own. It ends with the JVM: closing it would close the event loops of
    /// the others.
    static ImportsOverTheWeb with(Map<String, Object> settings) {
        return new ImportsOverTheWeb(settings);
    }

    TestDatabase database() {
        return database;
    }

    /// A council of that key, made with nobody in it.
    void council(String key) {
        database.run("""
                insert into platform.council (tenant_id, key, name, state, state_since)
                values ('%s', '%s', '%s', 'LIVE', '2020-04-01')""".formatted(UUID.randomUUID(), key, key));
    }

    WebTestClient person(String council, Role... roles) {
        var subject = UUID.randomUUID();
        database.run("""
                insert into platform.person (tenant_id, id, subject, name, email)
                select tenant_id, gen_random_uuid(), '%s', 'A Person', '%s@example.org'
                from platform.council where key = '%s'""".formatted(subject, subject, council));
        for (var role : roles) {
            database.run("""
                    insert into platform.council_grant (tenant_id, id, person_id, role, granted_by)
                    select tenant_id, gen_random_uuid(), id, '%s', id from platform.person where subject = '%s'""".formatted(role, subject));
        }
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + context.getEnvironment().getProperty("local.server.port"))
                .responseTimeout(LONGEST)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 * 1024 * 1024))
                .defaultHeader("Person", subject.toString())
                .build();
    }

    /// Sends a file as the body and answers the address of its import.
    static String sent(WebTestClient person, String path, byte[] content) {
        var location = person.post()
                .uri(path)
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(content)
                .exchange()
                .expectStatus()
                .isAccepted()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        return location.getPath();
    }

    /// What the import says once it has ended.
    static JsonNode ended(WebTestClient person, String address) {
        var deadline = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(deadline)) {
            var now = json(person, address);
            if (!now.get("state").asString().equals("WAITING")) return now;
            pause();
        }
        throw new AssertionError("The import did not end");
    }

    static JsonNode json(WebTestClient person, String address) {
        var body = person.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).isNotNull();
        return body;
    }

    static BodyInserters.MultipartInserter form(String fileName, byte[] content) {
        var form = new MultipartBodyBuilder();
        form.part("file", content, MediaType.parseMediaType("text/csv")).filename(fileName);
        return BodyInserters.fromMultipartData(form.build());
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static final class Shared {
        private static final ImportsOverTheWeb SERVICE = new ImportsOverTheWeb(Map.of("platform.limits.file", "64KB"));
    }
}
