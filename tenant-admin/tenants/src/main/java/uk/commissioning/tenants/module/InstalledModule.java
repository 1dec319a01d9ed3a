package uk.commissioning.tenants.module;

import java.util.List;
import java.util.Set;
import uk.commissioning.kernel.module.ModuleDescriptor;

/// A module that a council can switch on, and the ids of those it requires.
public record InstalledModule(String id, String title, String version, String summary, List<String> requires) {

    public InstalledModule {
        requires = requires.stream().sorted().toList();
    }

    static InstalledModule of(ModuleDescriptor descriptor, Set<String> always) {
        var switchable = descriptor.requires().stream()
                .filter(required -> !always.contains(required))
                .toList();
        return new InstalledModule(
                descriptor.id(), descriptor.title(), descriptor.version(), descriptor.summary(), switchable);
    }
}
