package uk.commissioning.runtime.pages;

import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.runtime.audit.CouncilAuditConfiguration;
import uk.commissioning.runtime.auditing.AuditingConfiguration;
import uk.commissioning.runtime.database.CouncilDatabaseConfiguration;
import uk.commissioning.runtime.database.PlatformDatabase;
import uk.commissioning.runtime.home.HomeConfiguration;
import uk.commissioning.runtime.job.JobConfiguration;
import uk.commissioning.runtime.jobpages.JobPagesConfiguration;
import uk.commissioning.runtime.once.OnceConfiguration;
import uk.commissioning.runtime.outbox.OutboxConfiguration;
import uk.commissioning.runtime.people.PeopleConfiguration;
import uk.commissioning.runtime.problem.CouncilRefusalConfiguration;
import uk.commissioning.runtime.problem.ProblemConfiguration;
import uk.commissioning.runtime.telemetry.TelemetryConfiguration;
import uk.commissioning.runtime.visit.CouncilGateConfiguration;
import uk.commissioning.runtime.visit.VisitConfiguration;
import uk.commissioning.testing.database.TestDatabase;
import uk.commissioning.ui.UiConfiguration;

/// The application without Keycloak: a header says who asks. Everything behind the sign-in is real.
public final class RunningPages implements AutoCloseable {

    private static final String PERSON = "X-Test-Person";
    private static final String NAME = "X-Test-Name";
    private static final Path GALLERY = Path.of("target/gallery");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestDatabase database = PlatformDatabase.fresh();
    private final ConfigurableApplicationContext context;
    private final String address;

    public RunningPages() {
        context = new SpringApplicationBuilder(Wiring.class)
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--management.endpoint.health.group.readiness.include=readinessState",
                        "--platform.database.pool.size=6",
                        "--platform.database.pool.dispatcher-size=2",
                        "--platform.database.pool.acquire-time=30s",
                        "--platform.database.pool.connect-time=30s",
                        "--platform.database.host=" + database.host(),
                        "--platform.database.port=" + database.port(),
                        "--platform.database.name=" + database.name(),
                        "--platform.database.app-password=" + database.password("app"),
                        "--platform.database.dispatcher-password=" + database.password("dispatcher"));
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    public TestDatabase database() {
        return database;
    }

    /// A council of that name; answers its id.
    public UUID council(String key, String name, String state) {
        var id = UUID.randomUUID();
        database.run(
                "insert into platform.council (tenant_id, key, name, state, state_since) values ('%s', '%s', '%s', '%s', '2026-01-01')"
                        .formatted(id, key, name, state));
        return id;
    }

    /// Somebody with roles in a council, whose account is ready; answers the subject of their tokens.
    public UUID person(UUID council, String name, Role... roles) {
        var subject = UUID.randomUUID();
        joins(subject, council, name, roles);
        return subject;
    }

    /// The same person in one more council; answers the id there.
    public UUID joins(UUID subject, UUID council, String name, Role... roles) {
        var id = UUID.randomUUID();
        database.run(
                "insert into platform.person (tenant_id, id, subject, name, email) values ('%s', '%s', '%s', '%s', '%s@example.org')"
                        .formatted(council, id, subject, name.replace("'", "''"), id));
        for (var role : roles) {
            database.run(
                    "insert into platform.council_grant (tenant_id, id, person_id, role, granted_by) values ('%s', gen_random_uuid(), '%s', '%s', '%s')"
                            .formatted(council, id, role.name(), subject));
        }
        return id;
    }

    /// A client of somebody signed in.
    public WebTestClient as(UUID subject) {
        return as(subject, "Test Person");
    }

    public WebTestClient as(UUID subject, String name) {
        return WebTestClient.bindToServer()
                .baseUrl(address)
                .defaultHeader(PERSON, subject.toString())
                .defaultHeader(NAME, name)
                .responseTimeout(PATIENCE)
                .build();
    }

    /// A page as somebody's browser gets it; kept in `target/gallery` to be looked at.
    public String page(UUID subject, String path, String keptAs) {
        var html = text(as(subject, "Alexandra Featherstone")
                .get()
                .uri(path)
                .accept(org.springframework.http.MediaType.TEXT_HTML)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
        keep(html, keptAs);
        return html;
    }

    public static void keep(String html, String name) {
        try {
            Files.createDirectories(GALLERY);
            Files.writeString(GALLERY.resolve(name + ".html"), html);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String text(byte[] body) {
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }

    /// What an application imports, without the sign-in.
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration",
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration",
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.reactive.ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration",
                "org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientWebSecurityAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration",
                "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration"
            })
    @PropertySource("classpath:edge.properties")
    @Import({
        CouncilDatabaseConfiguration.class, CouncilAuditConfiguration.class, OutboxConfiguration.class,
                OnceConfiguration.class,
        JobConfiguration.class, TelemetryConfiguration.class, ProblemConfiguration.class,
                CouncilRefusalConfiguration.class,
        VisitConfiguration.class, CouncilGateConfiguration.class, UiConfiguration.class, HomeConfiguration.class,
        PeopleConfiguration.class, AuditingConfiguration.class, JobPagesConfiguration.class
    })
    static class Wiring {

        @Bean
        OpenTelemetry openTelemetry() {
            return OpenTelemetry.noop();
        }

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE + 100)
        WebFilter signedIn() {
            return (exchange, chain) -> {
                var headers = exchange.getRequest().getHeaders();
                var subject = headers.getFirst(PERSON);
                if (subject == null) return chain.filter(exchange);
                exchange.getAttributes().put(CsrfToken.class.getName(), Mono.just((CsrfToken)
                        new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "form-token")));
                var actor = new Actor(UUID.fromString(subject), headers.getFirst(NAME));
                return chain.filter(exchange)
                        .contextWrite(ReactiveSecurityContextHolder.withAuthentication(
                                new TestingAuthenticationToken(actor, "")));
            };
        }
    }
}
