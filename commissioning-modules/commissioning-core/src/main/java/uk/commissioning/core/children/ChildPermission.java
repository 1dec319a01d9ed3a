package uk.commissioning.core.children;

import java.util.List;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Domain 10, row "Child record, EHCP, P1": finance opens the reference and the fees, and nothing else; the
/// record itself is for those who may read children's records (`PlacementPermission.READ_CHILD`).
public final class ChildPermission {

    public static final Permission READ =
            Permission.of("core.child.read", "open a child", Role.PLACEMENT_OFFICER, Role.FINANCE);

    public static final List<Permission> ALL = List.of(READ);

    /// The menu entry.
    public static final NavigationItem NAVIGATION = new NavigationItem("Children", "/core/children", READ);

    private ChildPermission() {}
}
