package uk.commissioning.tenants.administrator;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a first administrator was not appointed.
public enum AdministratorReason implements Reason {
    FIRST_ADMINISTRATOR_APPOINTED(Kind.CONFLICT);

    private final Kind kind;

    AdministratorReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
