package uk.commissioning.inmss;

import java.util.List;
import java.util.Set;
import uk.commissioning.inmss.overview.OverviewPermission;
import uk.commissioning.inmss.published.FigurePermission;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;
import uk.commissioning.kernel.module.ModuleDescriptor.Database;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.module.Purge;
import uk.commissioning.kernel.module.ReorganisationParticipant;
import uk.commissioning.kernel.module.SuccessionTable;
import uk.commissioning.kernel.module.SuccessionTable.Follows;

/// The module `inmss`. Its figures come from the spine (A2); of its own are the figures that the council published.
public final class InmssFramework implements CommissioningModule, ReorganisationParticipant {
    public static final String ID = "inmss";

    @Override
    public ModuleDescriptor descriptor() {
        return new ModuleDescriptor(
                ID,
                "Independent and non-maintained special schools",
                "1.0.0",
                "The market of independent and non-maintained special schools: who is used, by which route, at what cost.",
                false,
                Set.of(),
                List.of(OverviewPermission.READ, FigurePermission.WRITE),
                List.of(new NavigationItem("Market overview", "/inmss/overview", OverviewPermission.READ)),
                Database.inSchema(ID));
    }

    @Override
    public ReorganisationParticipant reorganisation() {
        return this;
    }

    @Override
    public Purge purge() {
        return Purge.inSchema(ID, "published figures");
    }

    @Override
    public List<SuccessionTable> succession() {
        return List.of(SuccessionTable.ofTheCouncil("inmss.published_figure"));
    }

    @Override
    public List<InventoryQuery> inventory() {
        return List.of(new InventoryQuery("published figures", Follows.COUNCIL, """
                select r.tenant_id, null::uuid as id, null::uuid as provider_id,
                       coalesce(r.financial_year, core.financial_year(r.as_of)) as financial_year,
                       count(*) as records, 0::bigint as pence
                from inmss.published_figure r
                group by 1, 4"""));
    }
}
