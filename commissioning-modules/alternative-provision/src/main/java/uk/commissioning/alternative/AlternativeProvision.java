package uk.commissioning.alternative;

import java.util.List;
import java.util.Set;
import uk.commissioning.alternative.packages.PackagePermission;
import uk.commissioning.alternative.provider.ProviderPermission;
import uk.commissioning.alternative.spend.SpendPermission;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;
import uk.commissioning.kernel.module.ModuleDescriptor.Database;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.module.Purge;
import uk.commissioning.kernel.module.ReorganisationParticipant;
import uk.commissioning.kernel.module.SuccessionTable;
import uk.commissioning.kernel.module.SuccessionTable.Follows;

/// The module `alternative-provision`: one list of providers, packages from files, hours, spend.
public final class AlternativeProvision implements CommissioningModule, ReorganisationParticipant {
    public static final String ID = "alternative-provision";
    private static final String CORE = "core";
    private static final String SCHEMA = "alternative";

    @Override
    public ModuleDescriptor descriptor() {
        return new ModuleDescriptor(
                ID,
                "Alternative provision",
                "1.0.0",
                "Education for children out of school: providers, packages, hours and what they cost.",
                false,
                Set.of(CORE),
                List.of(
                        PackagePermission.IMPORT,
                        PackagePermission.READ,
                        ProviderPermission.READ,
                        ProviderPermission.READ_STANDING,
                        SpendPermission.READ),
                List.of(new NavigationItem(
                        "Alternative provision", "/alternative-provision/providers", ProviderPermission.READ)),
                Database.inSchema(SCHEMA));
    }

    @Override
    public ReorganisationParticipant reorganisation() {
        return this;
    }

    @Override
    public Purge purge() {
        return Purge.inSchema(
                SCHEMA, "packages", "contracts", "fee lines", "contributions to costs", "files brought in");
    }

    @Override
    public List<SuccessionTable> succession() {
        return List.of(SuccessionTable.of("alternative.ap_package", Follows.CONTRACT, "contract_id"));
    }

    @Override
    public List<InventoryQuery> inventory() {
        return List.of(new InventoryQuery("packages", Follows.CONTRACT, """
                select r.tenant_id, c.id, c.provider_id, core.financial_year(c.starts_on) as financial_year,
                       1::bigint as records,
                       coalesce((select sum(f.amount_pence) from core.fee_line f
                           where f.tenant_id = c.tenant_id and f.contract_id = c.id), 0)::bigint as pence
                from alternative.ap_package r
                join core.contract c on c.tenant_id = r.tenant_id and c.id = r.contract_id"""));
    }
}
