package uk.commissioning.tenants.web;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a text cannot be read as what it should be.
public enum InputReason implements Reason {
    DAY_NOT_RECOGNISED(Kind.INPUT);

    private final Kind kind;

    InputReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
