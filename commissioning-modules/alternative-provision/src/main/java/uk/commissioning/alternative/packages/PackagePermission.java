package uk.commissioning.alternative.packages;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Domain 10, row "AEP package": placement officer and contract manager write packages, commissioner and finance
/// read them. What of a package belongs to a child is for the readers of children's records.
public final class PackagePermission {
    public static final Permission READ = Permission.of(
            "alternative-provision.package.read",
            "read packages of alternative provision",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.FINANCE);

    public static final Permission IMPORT = Permission.of(
            "alternative-provision.import.packages",
            "import packages of alternative provision",
            Role.PLACEMENT_OFFICER,
            Role.CONTRACT_MANAGER);

    private PackagePermission() {}
}
