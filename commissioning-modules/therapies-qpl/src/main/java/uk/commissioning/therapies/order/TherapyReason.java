package uk.commissioning.therapies.order;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// What is worth knowing about an order.
enum TherapyReason implements Reason {
    PROVIDER_NOT_ON_THE_LIST(Kind.CONFLICT);

    private final Kind kind;

    TherapyReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
