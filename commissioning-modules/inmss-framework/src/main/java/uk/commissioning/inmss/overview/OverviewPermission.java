package uk.commissioning.inmss.overview;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who reads the overview: those of domain 10's row "Framework, lots, windows", and the two officers who answer for
/// money and for a reorganisation. It holds figures of the council's own, no child.
public final class OverviewPermission {

    public static final Permission READ = Permission.of(
            "inmss.overview.read",
            "read the market overview",
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

    private OverviewPermission() {}
}
