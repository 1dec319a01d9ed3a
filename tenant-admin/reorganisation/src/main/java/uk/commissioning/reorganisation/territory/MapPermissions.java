package uk.commissioning.reorganisation.territory;

import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Who draws territory maps and who reads them (domain 10, "LGR plan, mapping"), for any council that takes part.
public final class MapPermissions {

    public static final Permission WRITE = Permission.of(
            "reorganisation.draw-maps",
            "change the territory maps of this reorganisation",
            Role.REORGANISATION_LEAD,
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLATFORM_OPERATOR);

    public static final Permission READ = Permission.of(
            "reorganisation.read-maps",
            "read the territory maps of this reorganisation",
            Role.REORGANISATION_LEAD,
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLATFORM_OPERATOR,
            Role.SECTION_151_OFFICER,
            Role.FINANCE,
            Role.AUDITOR,
            Role.DATA_PROTECTION_OFFICER,
            Role.TENANT_ADMIN);

    private MapPermissions() {}
}
