package uk.commissioning.reorganisation.party;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who may read who takes part, and who agrees for a council. An operator sets up, changes and sets aside.
public final class PartyPermissions {

    /// Facts without rows of any council: for everybody who holds a role in one of them.
    public static final Permission READ =
            Permission.of("reorganisation.read", "read this reorganisation", Role.values());

    public static final Permission AGREE = Permission.of(
            "reorganisation.agree",
            "agree that a reorganisation reads a council’s records",
            Role.REORGANISATION_LEAD,
            Role.TENANT_ADMIN);

    private PartyPermissions() {}
}
