package uk.commissioning.runtime.people;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a change to a council's people is refused.
public enum PeopleReason implements Reason {
    ROLE_REQUIRED(Kind.INPUT),
    ROLE_NOT_GRANTED_BY_COUNCILS(Kind.INPUT),
    DISTRICT_NOT_KNOWN(Kind.INPUT),
    EMAIL_ALREADY_KNOWN(Kind.CONFLICT),
    LAST_ADMINISTRATOR(Kind.CONFLICT);

    private final Kind kind;

    PeopleReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
