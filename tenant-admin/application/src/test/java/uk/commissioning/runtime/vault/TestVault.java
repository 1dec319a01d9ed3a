package uk.commissioning.runtime.vault;

import java.util.HexFormat;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.vault.CouncilKeys;
import uk.commissioning.kernel.vault.CouncilVaults;

/// The real keys of councils, for tests that arrange children by hand.
public final class TestVault {

    private final MasterKey master;

    public TestVault(String masterKey) {
        this.master = new MasterKey(masterKey);
    }

    /// A new council's key, wrapped, in hexadecimal.
    public String newKey(UUID council) {
        return HexFormat.of().formatHex(AesCouncilKeys.newWrapped(new TenantId(council), master));
    }

    public CouncilKeys opened(UUID council, String wrapped) {
        return AesCouncilKeys.unwrapped(new TenantId(council), HexFormat.of().parseHex(wrapped), master);
    }

    public CouncilVaults vaults(DatabaseClient reorganiser) {
        return new PostgresCouncilVaults(reorganiser, master);
    }
}
