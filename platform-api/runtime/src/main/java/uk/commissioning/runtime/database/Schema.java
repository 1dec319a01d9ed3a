package uk.commissioning.runtime.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;

/// A schema that is migrated on its own: where its scripts lie and which schemas its tables may refer to.
record Schema(String name, String migrations, Set<String> refersTo) {

    private static final Schema PLATFORM = new Schema("platform", "db/migration/platform", Set.of());

    Schema {
        if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("Schema \"%s\" needs a name of a-z, 0-9 and _".formatted(name));
        }
        refersTo = Set.copyOf(refersTo);
    }

    /// The role that owns it; nobody signs in as it.
    String owner() {
        return name + "_owner";
    }

    /// The platform's own schema and those of the installed modules, those they refer to first.
    static List<Schema> installed() {
        return of(CommissioningModule.installed().stream()
                .map(CommissioningModule::descriptor)
                .toList());
    }

    static List<Schema> of(List<ModuleDescriptor> modules) {
        Map<String, String> schemaOfModule = new HashMap<>();
        List<Schema> schemas = new ArrayList<>(List.of(PLATFORM));
        for (var module : modules) {
            if (!module.database().exists()) continue;

            schemaOfModule.put(module.id(), module.database().schema());
            var refersTo = new HashSet<>(Set.of(PLATFORM.name));
            module.requires().stream()
                    .filter(schemaOfModule::containsKey)
                    .forEach(required -> refersTo.add(schemaOfModule.get(required)));
            schemas.add(new Schema(module.database().schema(), module.database().migrations(), refersTo));
        }
        return List.copyOf(schemas);
    }
}
