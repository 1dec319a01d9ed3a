package uk.commissioning.core.children;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a search for a child is not accepted, or a child not opened.
public enum ChildReadReason implements Reason {
    CHILD_SEARCH_NEEDED(Kind.INPUT),
    CHILD_SEARCHED_BY_ONE_THING(Kind.INPUT),
    CHILD_OUTSIDE_AREA(Kind.FORBIDDEN);

    private final Kind kind;

    ChildReadReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
