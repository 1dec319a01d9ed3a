package uk.commissioning.core.agreements;

import java.util.List;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Domain 10, row "Framework, lots, windows". How a member stands, and what was called off, have readers of
/// their own (`StandingPermission`, `RegisterPermission`).
public final class AgreementPermission {

    public static final Permission READ = Permission.of(
            "core.agreement.read",
            "read agreements",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.PANEL_CHAIR,
            Role.EVALUATOR,
            Role.FINANCE,
            Role.TENANT_ADMIN,
            Role.AUDITOR,
            Role.SECTION_151_OFFICER,
            Role.REORGANISATION_LEAD);

    public static final Permission WRITE =
            Permission.of("core.agreement.write", "say who may use an agreement", Role.COMMISSIONER);

    public static final List<Permission> ALL = List.of(READ, WRITE);

    /// The menu entry.
    public static final NavigationItem NAVIGATION = new NavigationItem("Agreements", "/core/agreements", READ);

    private AgreementPermission() {}
}
