package uk.commissioning.core.register;

import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who reads the register (IN-25, domain 10). It holds totals only, so committee members may.
public final class RegisterPermission {

    public static final Permission READ = Permission.of(
            "core.register.read",
            "read the contract register",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.FINANCE,
            Role.SECTION_151_OFFICER,
            Role.AUDITOR,
            Role.TENANT_ADMIN,
            Role.REORGANISATION_LEAD,
            Role.PLACEMENT_OFFICER,
            Role.PANEL_CHAIR);

    /// The menu entry.
    public static final NavigationItem NAVIGATION = new NavigationItem("Contract register", "/core/register", READ);

    private RegisterPermission() {}
}
