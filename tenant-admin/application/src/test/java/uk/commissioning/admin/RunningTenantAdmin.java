package uk.commissioning.admin;

import java.util.Base64;
import org.springframework.context.ConfigurableApplicationContext;
import uk.commissioning.runtime.database.Migrations;
import uk.commissioning.testing.database.TestDatabase;

/// tenant-admin on a real PostgreSQL, with no Keycloak to talk to. Started once per JVM.
final class RunningTenantAdmin {

    static final RunningTenantAdmin RUNNING = new RunningTenantAdmin();

    private final TestDatabase database = TestDatabase.migrated("tenant-admin", RunningTenantAdmin::migrate);
    private final ConfigurableApplicationContext application = TenantAdmin.application()
            .run(
                    "--server.port=0",
                    "--platform.database.host=" + database.host(),
                    "--platform.database.port=" + database.port(),
                    "--platform.database.name=" + database.name(),
                    "--platform.database.operator-password=" + database.password("operator"),
                    "--platform.database.dispatcher-password=" + database.password("dispatcher"),
                    "--platform.database.pool.size=4",
                    "--platform.database.pool.acquire-time=30s",
                    "--platform.database.pool.connect-time=30s",
                    "--platform.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                    "--platform.keycloak.url=http://localhost:1",
                    "--platform.keycloak.realm=commissioning",
                    "--platform.keycloak.client-secret=not-used-here",
                    "--platform.keycloak.provisioner-secret=not-used-here",
                    "--platform.public-url=http://localhost");

    private RunningTenantAdmin() {}

    TestDatabase database() {
        return database;
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    private static void migrate(TestDatabase template) {
        Migrations.bootstrapRoles(template.superuserUrl(), template.passwords());
        Migrations.migrate(template.url(), "owner", template.password("owner"));
    }
}
