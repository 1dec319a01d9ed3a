package uk.commissioning.runtime.edge;

import java.util.List;
import java.util.Set;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;
import uk.commissioning.kernel.module.ReorganisationParticipant;
import uk.commissioning.kernel.module.SuccessionTable;

/// Two modules for tests: one that is enabled per council and one that is always on. Neither has tables.
public final class TestModules {

    private TestModules() {}

    private static ModuleDescriptor descriptor(String id, String title, boolean always) {
        return new ModuleDescriptor(
                id, title, "1", title, always, Set.of(), List.of(), List.of(), ModuleDescriptor.Database.NONE);
    }

    /// Enabled per council.
    public static final class Widgets implements CommissioningModule {

        @Override
        public ModuleDescriptor descriptor() {
            return TestModules.descriptor("widgets", "Widgets", false);
        }

        @Override
        public ReorganisationParticipant reorganisation() {
            return new NothingToMove();
        }
    }

    /// Always on.
    public static final class Basics implements CommissioningModule {

        @Override
        public ModuleDescriptor descriptor() {
            return TestModules.descriptor("basics", "Basics", true);
        }

        @Override
        public ReorganisationParticipant reorganisation() {
            return new NothingToMove();
        }
    }

    private static final class NothingToMove implements ReorganisationParticipant {

        @Override
        public List<SuccessionTable> succession() {
            return List.of();
        }

        @Override
        public List<InventoryQuery> inventory() {
            return List.of();
        }
    }
}
