package uk.commissioning.core.commitment;

import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who reads commitments: totals over all contracts, for those who plan, buy and check (domain 10).
public final class CommitmentPermission {

    public static final Permission READ = Permission.of(
            "core.commitments.read",
            "read commitments by year",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.FINANCE,
            Role.SECTION_151_OFFICER,
            Role.AUDITOR,
            Role.REORGANISATION_LEAD);

    /// The menu entry.
    public static final NavigationItem NAVIGATION = new NavigationItem("Commitments", "/core/commitments", READ);

    private CommitmentPermission() {}
}
