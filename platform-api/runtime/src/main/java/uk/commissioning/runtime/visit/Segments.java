package uk.commissioning.runtime.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;

/// What may follow a council in a path: the installed modules and the platform's own places.
final class Segments {

    static final Set<String> PLATFORMS_OWN = Set.of("people", "modules", "audit", "jobs");

    private final Map<String, ModuleDescriptor> modules;

    Segments(List<CommissioningModule> installed) {
        this.modules = installed.stream()
                .map(CommissioningModule::descriptor)
                .collect(Collectors.toUnmodifiableMap(ModuleDescriptor::id, Function.identity()));
    }

    boolean knows(@Nullable String segment) {
        return segment == null || PLATFORMS_OWN.contains(segment) || modules.containsKey(segment);
    }

    Optional<ModuleDescriptor> module(@Nullable String segment) {
        return segment == null ? Optional.empty() : Optional.ofNullable(modules.get(segment));
    }
}
