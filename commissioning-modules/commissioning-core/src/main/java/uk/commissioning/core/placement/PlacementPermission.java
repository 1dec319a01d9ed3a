package uk.commissioning.core.placement;

import java.util.List;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who sees what of a placement (domain 10, rows "IPA / call-off" and "Child record"): the contract, which child it
/// is for, the child's record. Auditors and committee members see totals only, in the register.
public final class PlacementPermission {

    public static final Permission READ = Permission.of(
            "core.placement.read",
            "read placements",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.FINANCE);

    public static final Permission READ_CHILD_REFERENCE = Permission.of(
            "core.placement.read-child-reference",
            "see which child a placement is for",
            Role.PLACEMENT_OFFICER,
            Role.FINANCE);

    public static final Permission READ_CHILD =
            Permission.of("core.placement.read-child", "read children’s records", Role.PLACEMENT_OFFICER);

    public static final List<Permission> ALL = List.of(READ, READ_CHILD_REFERENCE, READ_CHILD);

    /// The menu entry.
    public static final NavigationItem NAVIGATION = new NavigationItem("Placements", "/core/placements", READ);

    private PlacementPermission() {}
}
