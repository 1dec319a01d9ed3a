package uk.commissioning.core.standing;

import java.util.List;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;

/// Domain 10, row "KPI, visits, improvement plan, embargo": the contract manager writes, the commissioner decides
/// what stops new placements.
public final class StandingPermission {

    public static final Permission READ = Permission.of(
            "core.standing.read",
            "read the standings of schools and providers",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.PANEL_CHAIR,
            Role.FINANCE,
            Role.AUDITOR);

    public static final Permission WRITE = Permission.of(
            "core.standing.write",
            "set the standing of a school or provider",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER);

    public static final Permission STOP = Permission.of(
            "core.standing.stop", "put a school or provider under embargo, suspend or terminate it", Role.COMMISSIONER);

    public static final List<Permission> ALL = List.of(READ, WRITE, STOP);

    private StandingPermission() {}
}
