package uk.commissioning.kernel.module;

import java.util.List;
import java.util.ServiceLoader;

/// A line of commissioning, found with ServiceLoader in both applications. Starting one up never writes.
public interface CommissioningModule {

    ModuleDescriptor descriptor();

    /// No module without a way out (A8).
    ReorganisationParticipant reorganisation();

    /// How a council destroys the module's records; wanted of every module that can be switched off.
    default Purge purge() {
        return Purge.NONE;
    }

    /// The installed modules, those they require first.
    static List<CommissioningModule> installed() {
        return InstallOrder.of(ServiceLoader.load(CommissioningModule.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }
}
