package uk.commissioning.therapies.order;

import java.util.List;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Domain 10, row "Therapy order": the placement officer writes orders, others of the row read them. What of the
/// child is seen with an order is decided as it is for placements. Totals are for auditors and the section 151
/// officer too.
public final class TherapyPermission {
    public static final Permission IMPORT =
            Permission.of("therapies.import.orders", "import therapy orders", Role.PLACEMENT_OFFICER);

    public static final Permission READ_ORDERS = Permission.of(
            "therapies.order.read",
            "read therapy orders",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.FINANCE);

    public static final Permission READ_TOTALS = Permission.of(
            "therapies.totals.read",
            "read providers of therapies and what is spent on them",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.FINANCE,
            Role.AUDITOR,
            Role.SECTION_151_OFFICER);

    public static final List<Permission> ALL = List.of(IMPORT, READ_ORDERS, READ_TOTALS);

    /// The menu entry.
    public static final NavigationItem NAVIGATION =
            new NavigationItem("Therapies", "/therapies/providers", READ_TOTALS);

    private TherapyPermission() {}
}
