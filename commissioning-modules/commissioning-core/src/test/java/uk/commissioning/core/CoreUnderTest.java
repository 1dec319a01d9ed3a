package uk.commissioning.core;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.runtime.audit.CouncilAuditConfiguration;
import uk.commissioning.runtime.database.CouncilDatabaseConfiguration;
import uk.commissioning.runtime.database.Migrations;
import uk.commissioning.runtime.job.JobConfiguration;
import uk.commissioning.runtime.once.OnceConfiguration;
import uk.commissioning.runtime.vault.VaultConfiguration;
import uk.commissioning.testing.database.TestDatabase;

/// The core with the real runtime behind its ports and a real PostgreSQL, jobs running; no web server.
public final class CoreUnderTest implements AutoCloseable {
    private final TestDatabase database;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public CoreUnderTest() {
        this(Map.of());
    }

    public CoreUnderTest(Map<String, Object> settings) {
        database = TestDatabase.migrated("core", empty -> {
            Migrations.bootstrapRoles(empty.superuserUrl(), empty.passwords());
            Migrations.migrate(empty.url(), "owner", empty.password("owner"));
        });
        var all = new HashMap<String, Object>(Map.of(
                "platform.database.host", database.host(),
                "platform.database.port", database.port(),
                "platform.database.name", database.name(),
                "platform.database.app-password", database.password("app"),
                "platform.database.dispatcher-password", database.password("dispatcher"),
                "platform.database.pool.acquire-time", "60s",
                "platform.background.job-delay", "50ms",
                "platform.master-key", Base64.getEncoder().encodeToString(new byte[32])));
        all.putAll(settings);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all));
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), London.ZONE));
        context.register(
                CouncilDatabaseConfiguration.class,
                VaultConfiguration.class,
                CouncilAuditConfiguration.class,
                OnceConfiguration.class,
                JobConfiguration.class,
                CoreConfiguration.class);
        context.refresh();
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public AnnotationConfigApplicationContext context() {
        return context;
    }

    public CouncilUnderTest council(String key) {
        var id = UUID.randomUUID();
        database.run("""
                insert into platform.council (tenant_id, key, name, state, state_since)
                values ('%s', '%s', '%s', 'LIVE', '2020-04-01')""".formatted(id, key, key));
        return new CouncilUnderTest(this, id);
    }

    @Override
    public void close() {
        context.close();
    }
}
