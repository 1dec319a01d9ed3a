package uk.commissioning.reorganisation.plan;

import static uk.commissioning.kernel.permission.Role.AUDITOR;
import static uk.commissioning.kernel.permission.Role.COMMISSIONER;
import static uk.commissioning.kernel.permission.Role.CONTRACT_MANAGER;
import static uk.commissioning.kernel.permission.Role.DATA_PROTECTION_OFFICER;
import static uk.commissioning.kernel.permission.Role.FINANCE;
import static uk.commissioning.kernel.permission.Role.PLATFORM_OPERATOR;
import static uk.commissioning.kernel.permission.Role.REORGANISATION_LEAD;
import static uk.commissioning.kernel.permission.Role.SECTION_151_OFFICER;
import static uk.commissioning.kernel.permission.Role.TENANT_ADMIN;

import uk.commissioning.kernel.permission.Permission;

/// Who may do what with plans (domain 10, row reorganisation).
public final class PlanPermission {

    public static final Permission READ = Permission.of(
            "reorganisation.plan.read",
            "read plans of a reorganisation",
            PLATFORM_OPERATOR,
            REORGANISATION_LEAD,
            SECTION_151_OFFICER,
            COMMISSIONER,
            CONTRACT_MANAGER,
            FINANCE,
            TENANT_ADMIN,
            DATA_PROTECTION_OFFICER,
            AUDITOR);

    /// Decisions name contracts and children by their references, so the operator makes none.
    public static final Permission DECIDE = Permission.of(
            "reorganisation.decide",
            "decide what becomes of contracts in a reorganisation",
            REORGANISATION_LEAD,
            COMMISSIONER,
            CONTRACT_MANAGER);

    public static final Permission FREEZE = Permission.of(
            "reorganisation.plan.freeze", "freeze plans of a reorganisation", REORGANISATION_LEAD, PLATFORM_OPERATOR);

    /// Whether the form is offered; the database asks for the office in the very council (LG-26).
    public static final Permission SIGN =
            Permission.of("reorganisation.plan.sign", "sign plans of a reorganisation", SECTION_151_OFFICER);

    public static final Permission REHEARSE = Permission.of(
            "reorganisation.rehearse", "rehearse a reorganisation", REORGANISATION_LEAD, PLATFORM_OPERATOR);

    public static final Permission VEST =
            Permission.of("reorganisation.vest", "carry out a reorganisation", PLATFORM_OPERATOR);

    private PlanPermission() {}
}
