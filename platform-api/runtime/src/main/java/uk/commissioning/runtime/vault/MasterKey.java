package uk.commissioning.runtime.vault;

import java.util.Base64;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.runtime.database.SettingMissing;

/// The master key, from the setting `platform.master-key` (32 bytes in base64). Wraps the councils' keys; never
/// stored.
public final class MasterKey {

    private static final String SETTING = "platform.master-key";

    private final Key wrapping;
    private final Key sessions;

    public MasterKey(String base64) {
        var key = decoded(base64);
        this.wrapping = key.derive("council keys");
        this.sessions = key.derive("page sessions");
    }

    private static Key decoded(String base64) {
        if (base64.isBlank()) throw new SettingMissing(SETTING);
        try {
            return Key.of(Base64.getDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("Setting " + SETTING + " is not 32 bytes in base64."
                    + " Action: make one with `openssl rand -base64 32`");
        }
    }

    byte[] wrap(TenantId council, Key key) {
        return wrapping.wrap(purpose(council), key);
    }

    Key unwrap(TenantId council, byte[] wrapped) {
        return wrapping.unwrap(purpose(council), wrapped);
    }

    Key sessions() {
        return sessions;
    }

    private static String purpose(TenantId council) {
        return "key of council " + council.value();
    }
}
