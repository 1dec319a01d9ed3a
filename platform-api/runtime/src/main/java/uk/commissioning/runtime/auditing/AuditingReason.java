package uk.commissioning.runtime.auditing;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a search in the logs is refused.
public enum AuditingReason implements Reason {
    SEARCH_DATE_NOT_RECOGNISED(Kind.INPUT),
    SEARCH_DATES_IN_WRONG_ORDER(Kind.INPUT),
    SEARCH_RECORD_NOT_RECOGNISED(Kind.INPUT);

    private final Kind kind;

    AuditingReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
