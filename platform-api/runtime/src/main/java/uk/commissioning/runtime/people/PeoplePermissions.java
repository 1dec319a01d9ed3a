package uk.commissioning.runtime.people;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who may see and change a council's people (domain 10: users, roles, settings).
public final class PeoplePermissions {

    public static final Permission READ =
            Permission.of("people.read", "see the council’s people", Role.TENANT_ADMIN, Role.AUDITOR);
    public static final Permission MANAGE =
            Permission.of("people.manage", "invite people or change their roles and areas", Role.TENANT_ADMIN);

    private PeoplePermissions() {}
}
