package uk.commissioning.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.commissioning.core.agreements.AgreementPermission;
import uk.commissioning.core.children.ChildPermission;
import uk.commissioning.core.commitment.CommitmentPermission;
import uk.commissioning.core.contracts.ContractPermission;
import uk.commissioning.core.directory.DirectoryPermission;
import uk.commissioning.core.imports.ImportPermission;
import uk.commissioning.core.placement.PlacementPermission;
import uk.commissioning.core.register.RegisterPermission;
import uk.commissioning.core.standing.StandingPermission;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;
import uk.commissioning.kernel.module.ReorganisationParticipant;
import uk.commissioning.kernel.permission.Permission;

/// The core: the nouns that two modules share (A1). Always on, so it is never listed for enabling.
public final class CommissioningCore implements CommissioningModule {
    public static final String ID = "core";
    private static final String VERSION = "1.0";

    @Override
    public ModuleDescriptor descriptor() {
        return new ModuleDescriptor(
                ID,
                "Commissioning core",
                VERSION,
                "Providers, agreements, contracts and placements, their import and the contract register.",
                true,
                Set.of(),
                permissions(),
                List.of(
                        PlacementPermission.NAVIGATION,
                        DirectoryPermission.NAVIGATION,
                        ChildPermission.NAVIGATION,
                        ContractPermission.NAVIGATION,
                        AgreementPermission.NAVIGATION,
                        RegisterPermission.NAVIGATION,
                        CommitmentPermission.NAVIGATION,
                        ImportPermission.NAVIGATION),
                ModuleDescriptor.Database.inSchema(ID));
    }

    @Override
    public ReorganisationParticipant reorganisation() {
        return new CoreReorganisation();
    }

    private static List<Permission> permissions() {
        var permissions = new ArrayList<Permission>(ImportPermission.ALL);
        permissions.addAll(PlacementPermission.ALL);
        permissions.addAll(StandingPermission.ALL);
        permissions.addAll(DirectoryPermission.ALL);
        permissions.addAll(AgreementPermission.ALL);
        permissions.addAll(ContractPermission.ALL);
        permissions.addAll(ChildPermission.ALL);
        permissions.add(RegisterPermission.READ);
        permissions.add(CommitmentPermission.READ);
        return permissions;
    }
}
