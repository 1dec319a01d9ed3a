package uk.commissioning.admin;

import uk.commissioning.testing.database.TestDatabase;
import uk.commissioning.testing.house.CatalogueContract;
import uk.commissioning.testing.house.ClaimedTablesContract;
import uk.commissioning.testing.house.HouseRulesContract;
import uk.commissioning.testing.house.MigrationsContract;
import uk.commissioning.testing.house.ModulesContract;
import uk.commissioning.testing.house.ReasonsContract;
import uk.commissioning.testing.house.SuccessionContract;

/// The house rules over all that is assembled here: jars, reasons, and the database that all installed modules migrate.
class House_rules_of_tenant_admin
        implements HouseRulesContract,
                ModulesContract,
                ReasonsContract,
                MigrationsContract,
                CatalogueContract,
                ClaimedTablesContract,
                SuccessionContract {

    @Override
    public TestDatabase database() {
        return World.RUNNING.database();
    }
}
