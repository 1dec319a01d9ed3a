package uk.commissioning.runtime.modules;

import java.util.List;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.Purge;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// An installed module whose records a council may destroy.
record PurgeableModule(String id, String title, Purge purge) {

    /// The core is no such module: it is always on.
    static List<PurgeableModule> among(List<CommissioningModule> installed) {
        return installed.stream()
                .filter(module -> module.purge().exists())
                .map(module -> new PurgeableModule(
                        module.descriptor().id(), module.descriptor().title(), module.purge()))
                .toList();
    }

    static PurgeableModule called(String id, List<PurgeableModule> modules) {
        return modules.stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonReason.NOT_FOUND));
    }
}
