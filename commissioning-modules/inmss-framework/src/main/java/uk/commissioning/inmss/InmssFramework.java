package uk.commissioning.inmss;

import java.util.List;
import java.util.Set;
import uk.commissioning.inmss.overview.OverviewPermission;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;
import uk.commissioning.kernel.module.ModuleDescriptor.Database;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.module.ReorganisationParticipant;

/// The module `inmss`. Its figures come from the spine, so it has no tables yet and nothing to move (A2, A8).
public final class InmssFramework implements CommissioningModule, ReorganisationParticipant {

    @Override
    public ModuleDescriptor descriptor() {
        return new ModuleDescriptor(
                "inmss",
                "Independent and non-maintained special schools",
                "1.0.0",
                "The market of independent and non-maintained special schools: who is used, by which route, at what cost.",
                false,
                Set.of(),
                List.of(OverviewPermission.READ),
                List.of(new NavigationItem("Market overview", "/inmss/overview", OverviewPermission.READ)),
                Database.NONE);
    }

    @Override
    public ReorganisationParticipant reorganisation() {
        return this;
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<InventoryQuery> inventory() {
        return List.of();
    }
}
