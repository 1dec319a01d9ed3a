package uk.commissioning.inmss.published;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who enters what the council has published: those who answer for the market and for money. Whoever reads the
/// overview reads them.
public final class FigurePermission {

    public static final Permission WRITE = Permission.of(
            "inmss.published-figure.write", "enter figures that were published", Role.COMMISSIONER, Role.FINANCE);

    private FigurePermission() {}
}
