package uk.commissioning.alternative.spend;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who reads the spend: the readers of packages (domain 10, row "AEP package"), and the section 151 officer, who
/// reads finance. It holds totals only, no child.
public final class SpendPermission {

    public static final Permission READ = Permission.of(
            "alternative-provision.spend.read",
            "read the spend on alternative provision",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.FINANCE,
            Role.SECTION_151_OFFICER);

    private SpendPermission() {}
}
