package uk.commissioning.kernel.module;

import java.util.List;
import java.util.Set;
import uk.commissioning.kernel.permission.Permission;

/// What a module says of itself (A7). `id` is also its path segment: `/councils/{council}/{id}/…`.
/// A module that is `always` on is part of every council and is not listed for enabling.
public record ModuleDescriptor(
        String id,
        String title,
        String version,
        String summary,
        boolean always,
        Set<String> requires,
        List<Permission> permissions,
        List<NavigationItem> navigation,
        Database database) {

    public ModuleDescriptor {
        requires = Set.copyOf(requires);
        permissions = List.copyOf(permissions);
        navigation = List.copyOf(navigation);
    }

    /// The module's schema and where its migrations lie on the class path; `none` for a module without tables.
    public record Database(String schema, String migrations) {

        public static final Database NONE = new Database("", "");

        public static Database inSchema(String schema) {
            return new Database(schema, "db/migration/" + schema);
        }

        public boolean exists() {
            return !schema.isEmpty();
        }
    }
}
