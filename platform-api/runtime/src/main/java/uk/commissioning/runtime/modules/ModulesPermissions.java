package uk.commissioning.runtime.modules;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who may see what a council holds of its modules, and who may destroy it (domain 10: settings).
public final class ModulesPermissions {

    public static final Permission READ =
            Permission.of("modules.read", "see what the council holds of its modules", Role.TENANT_ADMIN, Role.AUDITOR);
    public static final Permission PURGE =
            Permission.of("modules.purge", "destroy the records of a module", Role.TENANT_ADMIN);

    private ModulesPermissions() {}
}
