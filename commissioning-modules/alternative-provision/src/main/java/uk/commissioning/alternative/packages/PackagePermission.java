package uk.commissioning.alternative.packages;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Domain 10, row "AEP package": placement officer and contract manager write packages.
public final class PackagePermission {
    public static final Permission IMPORT = Permission.of(
            "alternative-provision.import.packages",
            "import packages of alternative provision",
            Role.PLACEMENT_OFFICER,
            Role.CONTRACT_MANAGER);

    private PackagePermission() {}
}
