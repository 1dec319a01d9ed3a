package uk.commissioning.core.imports;

import java.util.List;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who brings in which kind of file, and who sees what was brought in (domain 10).
public final class ImportPermission {
    public static final Permission PROVIDERS =
            Permission.of("core.import.providers", "import providers", Role.COMMISSIONER, Role.CONTRACT_MANAGER);
    public static final Permission AGREEMENTS =
            Permission.of("core.import.agreements", "import agreements", Role.COMMISSIONER);
    public static final Permission MEMBERSHIPS =
            Permission.of("core.import.memberships", "import memberships", Role.COMMISSIONER);
    public static final Permission PLACEMENTS =
            Permission.of("core.import.placements", "import placements", Role.PLACEMENT_OFFICER);

    /// Blocks and other contracts that are not about one child.
    public static final Permission CONTRACTS =
            Permission.of("core.import.contracts", "import contracts", Role.COMMISSIONER, Role.CONTRACT_MANAGER);

    /// The list of imports and their counts. What a file held is for those who may send that kind of file.
    public static final Permission READ = Permission.of(
            "core.import.read",
            "see imports",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.AUDITOR);

    public static final List<Permission> ALL = List.of(PROVIDERS, AGREEMENTS, MEMBERSHIPS, PLACEMENTS, CONTRACTS, READ);

    /// The menu entry.
    public static final NavigationItem NAVIGATION = new NavigationItem("Imports", "/core/imports", READ);

    private ImportPermission() {}
}
