package uk.commissioning.core.contracts;

import java.util.List;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Visit;

/// Domain 10, rows "IPA / call-off" and "Block contract": an auditor reads what is about no child, children's
/// contracts in totals only; which child a contract is for is a right of its own (`PlacementPermission`).
public final class ContractPermission {

    public static final Permission READ = Permission.of(
            "core.contract.read",
            "read contracts",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.FINANCE,
            Role.AUDITOR);

    public static final Permission READ_CHILDRENS = Permission.of(
            "core.contract.read-childrens",
            "read children’s contracts",
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.FINANCE);

    public static final Permission END =
            Permission.of("core.contract.end", "end contracts", Role.COMMISSIONER, Role.CONTRACT_MANAGER);

    public static final Permission END_CHILDRENS =
            Permission.of("core.contract.end-childrens", "end children’s contracts", Role.CONTRACT_MANAGER);

    public static final List<Permission> ALL = List.of(READ, READ_CHILDRENS, END, END_CHILDRENS);

    /// The menu entry.
    public static final NavigationItem NAVIGATION = new NavigationItem("Contracts", "/core/contracts", READ);

    private ContractPermission() {}

    /// What it takes to end a contract of this kind.
    static Permission toEnd(ContractKind kind) {
        return kind.isForAChild() ? END_CHILDRENS : END;
    }

    /// Whether the kind of contract is in the reader's sight at all.
    static boolean sees(Visit visit, ContractKind kind) {
        return visit.may(kind.isForAChild() ? READ_CHILDRENS : READ);
    }
}
