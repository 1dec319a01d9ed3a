package uk.commissioning.core.child;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a child's facts are refused. Sentences never repeat them.
public enum ChildReason implements Reason {
    BORN_IN_THE_FUTURE(Kind.INPUT),
    BORN_TOO_LONG_AGO(Kind.INPUT),
    TOO_YOUNG_AT_START(Kind.INPUT),
    TOO_OLD_AT_START(Kind.INPUT),
    NEED_WITHOUT_ASSESSMENT(Kind.INPUT);

    private final Kind kind;

    ChildReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
