package uk.commissioning.runtime.database;

import uk.commissioning.testing.database.TestDatabase;
import uk.commissioning.testing.house.CatalogueContract;

/// R13, R15 and R21 for the platform's own schema; the applications check those of their modules with it.
class Every_table_of_the_platform implements CatalogueContract {

    private final TestDatabase database = PlatformDatabase.fresh();

    @Override
    public TestDatabase database() {
        return database;
    }
}
