package uk.commissioning.kernel.person;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a name or an address of a person is refused.
public enum PersonReason implements Reason {
    NAME_REQUIRED,
    NAME_NOT_ACCEPTED,
    EMAIL_REQUIRED,
    EMAIL_NOT_ACCEPTED;

    @Override
    public Kind kind() {
        return Kind.INPUT;
    }
}
