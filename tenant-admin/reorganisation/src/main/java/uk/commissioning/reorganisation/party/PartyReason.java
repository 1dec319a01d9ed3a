package uk.commissioning.reorganisation.party;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a reorganisation cannot be set up or changed as it was asked for.
public enum PartyReason implements Reason {
    REORGANISATION_KEY_NOT_VALID(Kind.INPUT),
    REORGANISATION_KEY_TAKEN(Kind.CONFLICT),
    REORGANISATION_NAME_REQUIRED(Kind.INPUT),
    REORGANISATION_TEXT_NOT_VALID(Kind.INPUT),
    VESTING_DAY_REQUIRED(Kind.INPUT),
    VESTING_DAY_NOT_AHEAD(Kind.INPUT),
    PREDECESSORS_REQUIRED(Kind.INPUT),
    PREDECESSOR_NOT_KNOWN(Kind.INPUT),
    PREDECESSOR_NOT_LIVE(Kind.INPUT),
    PREDECESSOR_TWICE(Kind.INPUT),
    PREDECESSOR_REORGANISED_ALREADY(Kind.CONFLICT),
    SUCCESSORS_REQUIRED(Kind.INPUT),
    SUCCESSOR_KEY_NOT_VALID(Kind.INPUT),
    SUCCESSOR_NAME_REQUIRED(Kind.INPUT),
    SUCCESSOR_TWICE(Kind.INPUT),
    SUCCESSOR_HAS_ENDED(Kind.CONFLICT),
    NOMINATED_NOT_ONE(Kind.INPUT),
    TOO_MANY_PARTIES(Kind.INPUT),
    COUNCIL_NOT_NAMED(Kind.INPUT),
    COUNCIL_NO_PREDECESSOR(Kind.INPUT),
    AGREEMENT_FOR_OTHERS(Kind.FORBIDDEN);

    private final Kind kind;

    PartyReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
