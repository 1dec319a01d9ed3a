package uk.commissioning.core.placement;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a question about placements or the register is not accepted.
public enum PlacementReason implements Reason {
    DATE_NOT_RECOGNISED(Kind.INPUT),
    CURSOR_NOT_RECOGNISED(Kind.INPUT),
    LIMIT_OUT_OF_RANGE(Kind.INPUT),
    REFERENCE_NOT_RECOGNISED(Kind.INPUT),
    ONE_SEARCH_AT_A_TIME(Kind.INPUT);

    private final Kind kind;

    PlacementReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
