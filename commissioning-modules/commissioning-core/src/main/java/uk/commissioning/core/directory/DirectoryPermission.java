package uk.commissioning.core.directory;

import java.util.List;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Domain 10, rows "Provider master" and "Framework, lots, windows". A regional analyst reads what is open.
public final class DirectoryPermission {

    public static final Permission READ = Permission.of(
            "core.provider.read",
            "read the directory of providers",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.PANEL_CHAIR,
            Role.EVALUATOR,
            Role.FINANCE,
            Role.TENANT_ADMIN,
            Role.REGIONAL_ANALYST,
            Role.AUDITOR);

    public static final Permission READ_MEMBERSHIPS = Permission.of(
            "core.membership.read",
            "read who is on which lot",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.PANEL_CHAIR,
            Role.EVALUATOR,
            Role.FINANCE,
            Role.TENANT_ADMIN,
            Role.AUDITOR);

    public static final List<Permission> ALL = List.of(READ, READ_MEMBERSHIPS);

    /// The menu entry.
    public static final NavigationItem NAVIGATION = new NavigationItem("Providers", "/core/providers", READ);

    private DirectoryPermission() {}
}
