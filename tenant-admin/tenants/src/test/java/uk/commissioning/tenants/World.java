package uk.commissioning.tenants;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.runtime.audit.AuditConfiguration;
import uk.commissioning.runtime.database.DispatcherDatabase;
import uk.commissioning.runtime.database.Migrations;
import uk.commissioning.runtime.database.OperatorDatabaseConfiguration;
import uk.commissioning.runtime.once.OnceConfiguration;
import uk.commissioning.runtime.once.OnceKey;
import uk.commissioning.runtime.outbox.OutboxConfiguration;
import uk.commissioning.runtime.tenancy.OperatorBinding;
import uk.commissioning.testing.database.TestDatabase;

/// Everything of tenants over a real PostgreSQL, as the operator's application puts it together, without the edge.
public final class World implements AutoCloseable {

    public static final Duration LIMIT = Duration.ofSeconds(30);
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final String NOBODY = "http://localhost:1";
    public static final Actor OPERATOR = new Actor(UUID.randomUUID(), "Olive Operator");
    public static final Actor STRANGER = new Actor(UUID.randomUUID(), "Sam Stranger");

    public final TestDatabase database;
    private final AnnotationConfigApplicationContext context;

    private World(TestDatabase database, AnnotationConfigApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /// `further` are configurations of the test; Keycloak is expected at the address.
    public static World with(String keycloakUrl, Class<?>... further) {
        var database = TestDatabase.migrated("tenants", World::migrate);
        Migrations.grantOperator(
                database.url(), "owner", database.password("owner"), OPERATOR.subject(), OPERATOR.name());
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(settings(database, keycloakUrl));
        context.register(Wiring.class, TenantsConfiguration.class);
        if (further.length > 0) context.register(further);
        context.refresh();
        return new World(database, context);
    }

    /// Without a Keycloak: messages stay where they are.
    public static World alone() {
        return with(NOBODY);
    }

    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    public AnnotationConfigApplicationContext context() {
        return context;
    }

    /// What the operator's request answers.
    public static <T> T asked(Mono<T> request) {
        return asked(OPERATOR, request);
    }

    public static <T> T asked(Actor actor, Mono<T> request) {
        return bound(actor, request).block(LIMIT);
    }

    /// The same with an Idempotency-Key.
    public static <T> T askedOnce(String key, Mono<T> request) {
        return once(key, request).block(LIMIT);
    }

    public static <T> Mono<T> once(String key, Mono<T> request) {
        return bound(OPERATOR, request).contextWrite(new OnceKey(key)::into);
    }

    public static <T> Mono<T> bound(Actor actor, Mono<T> request) {
        return request.contextWrite(new OperatorBinding(actor, "correlation-1")::into);
    }

    public String ask(String query) {
        return database.ask(query);
    }

    public long count(String table, String council) {
        return Long.parseLong(ask(
                "select count(*) from platform.%s where tenant_id = (select tenant_id from platform.council where key = '%s')"
                        .formatted(table, council)));
    }

    @Override
    public void close() {
        context.close();
    }

    private static void migrate(TestDatabase database) {
        Migrations.bootstrapRoles(database.superuserUrl(), database.passwords());
        Migrations.migrate(database.url(), "owner", database.password("owner"));
    }

    private static MapPropertySource settings(TestDatabase database, String keycloakUrl) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("platform.database.host", database.host());
        settings.put("platform.database.port", String.valueOf(database.port()));
        settings.put("platform.database.name", database.name());
        settings.put("platform.database.operator-password", database.password("operator"));
        settings.put("platform.database.reorganiser-password", database.password("reorganiser"));
        settings.put("platform.database.dispatcher-password", database.password("dispatcher"));
        settings.put("platform.database.pool.size", "8");
        settings.put("platform.database.pool.acquire-time", "30s");
        settings.put("platform.database.pool.connect-time", "30s");
        settings.put("platform.background.outbox-delay", keycloakUrl.equals(NOBODY) ? "1h" : "100ms");
        settings.put("platform.keycloak.url", keycloakUrl);
        settings.put("platform.keycloak.realm", "commissioning");
        settings.put("platform.keycloak.provisioner-secret", "test-secret");
        return new MapPropertySource("world", settings);
    }

    @Configuration(proxyBeanMethods = false)
    @Import({
        OperatorDatabaseConfiguration.class,
        AuditConfiguration.class,
        OutboxConfiguration.class,
        OnceConfiguration.class
    })
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean(defaultCandidate = false)
        DatabaseClient dispatcherClient(DispatcherDatabase dispatcher) {
            return dispatcher.client();
        }
    }
}
