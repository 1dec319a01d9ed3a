package uk.commissioning.runtime.database;

import java.util.List;
import uk.commissioning.testing.database.TestDatabase;

/// The platform's schema, migrated as it is when deployed.
public final class PlatformDatabase {

    private PlatformDatabase() {}

    public static TestDatabase fresh() {
        return TestDatabase.migrated("platform", database -> {
            var platformOnly = Schema.of(List.of());
            Migrations.bootstrapRoles(database.superuserUrl(), database.passwords(), platformOnly);
            Migrations.migrate(new Migrations.Login(database.url(), "owner", database.password("owner")), platformOnly);
        });
    }
}
