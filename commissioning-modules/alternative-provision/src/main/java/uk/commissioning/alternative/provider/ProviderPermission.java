package uk.commissioning.alternative.provider;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who reads the master list: domain 10, row "Provider master", without those who have no part in what is bought.
/// Standings are for the readers of row "KPI, visits, improvement plan, embargo".
public final class ProviderPermission {

    public static final Permission READ = Permission.of(
            "alternative-provision.provider.read",
            "read the list of alternative providers",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.PANEL_CHAIR,
            Role.FINANCE,
            Role.AUDITOR,
            Role.SECTION_151_OFFICER);

    public static final Permission READ_STANDING = Permission.of(
            "alternative-provision.provider.read-standing",
            "see how the council stands with alternative providers",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.PANEL_CHAIR,
            Role.FINANCE,
            Role.AUDITOR);

    private ProviderPermission() {}
}
