package uk.commissioning.therapies.order;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Domain 10, row "Therapy order": the placement officer writes orders.
public final class TherapyPermission {
    public static final Permission IMPORT =
            Permission.of("therapies.import.orders", "import therapy orders", Role.PLACEMENT_OFFICER);

    private TherapyPermission() {}
}
