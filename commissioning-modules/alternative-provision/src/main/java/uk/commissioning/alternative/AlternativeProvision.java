package uk.commissioning.alternative;

import java.util.List;
import java.util.Set;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;
import uk.commissioning.kernel.module.ModuleDescriptor.Database;
import uk.commissioning.kernel.module.ReorganisationParticipant;

/// The module `alternative-provision`. It has no page and no tables yet, so nothing to move (A7, A8).
public final class AlternativeProvision implements CommissioningModule, ReorganisationParticipant {

    @Override
    public ModuleDescriptor descriptor() {
        return new ModuleDescriptor(
                "alternative-provision",
                "Alternative provision",
                "1.0.0",
                "Education for children out of school: packages, approvals and attendance.",
                false,
                Set.of(),
                List.of(),
                List.of(),
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
