package uk.commissioning.tenants.administrator;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a first administrator was not appointed.
public enum AdministratorReason implements Reason {
    FIRST_ADMINISTRATOR_APPOINTED(Kind.CONFLICT),
    ADMINISTRATOR_NAME_REQUIRED(Kind.INPUT),
    ADMINISTRATOR_NAME_NOT_VALID(Kind.INPUT),
    ADMINISTRATOR_EMAIL_REQUIRED(Kind.INPUT),
    ADMINISTRATOR_EMAIL_NOT_VALID(Kind.INPUT);

    private final Kind kind;

    AdministratorReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
