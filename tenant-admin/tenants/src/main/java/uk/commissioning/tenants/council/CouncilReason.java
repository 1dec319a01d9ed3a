package uk.commissioning.tenants.council;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a change of a council was refused.
public enum CouncilReason implements Reason {
    COUNCIL_KEY_NOT_VALID(Kind.INPUT),
    COUNCIL_KEY_TAKEN(Kind.CONFLICT),
    COUNCIL_NAME_REQUIRED(Kind.INPUT),
    COUNCIL_NAME_NOT_VALID(Kind.INPUT),
    COUNCIL_OPENS_PLANNED_OR_LIVE(Kind.INPUT),
    COUNCIL_STATE_NOT_POSSIBLE(Kind.CONFLICT),
    COUNCIL_STATE_IS_FINAL(Kind.CONFLICT),
    COUNCIL_STATE_STARTS_IN_FUTURE(Kind.INPUT),
    COUNCIL_STATE_STARTS_TOO_EARLY(Kind.INPUT),
    SUSPENSION_REASON_REQUIRED(Kind.INPUT),
    COUNCIL_ALREADY_SUSPENDED(Kind.CONFLICT),
    COUNCIL_NOT_SUSPENDED(Kind.CONFLICT),
    COUNCIL_STATE_REQUIRED(Kind.INPUT),
    IDENTIFIER_KIND_REQUIRED(Kind.INPUT),
    IDENTIFIER_VALUE_REQUIRED(Kind.INPUT),
    IDENTIFIER_FIRST_DAY_REQUIRED(Kind.INPUT),
    IDENTIFIER_LAST_DAY_REQUIRED(Kind.INPUT),
    IDENTIFIER_SOURCE_REQUIRED(Kind.INPUT),
    GSS_CODE_NOT_OF_A_COUNCIL(Kind.INPUT),
    IDENTIFIER_DAYS_TAKEN(Kind.CONFLICT),
    IDENTIFIER_HELD_BY_ANOTHER_COUNCIL(Kind.CONFLICT);

    private final Kind kind;

    CouncilReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
