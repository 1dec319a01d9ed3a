package uk.commissioning.tenants.provider;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why two entries are not made one.
public enum MergeReason implements Reason {
    PROVIDER_CHOICE_MISSING(Kind.INPUT),
    PROVIDER_NOT_IN_DIRECTORY(Kind.INPUT),
    PROVIDER_MERGED_INTO_ITSELF(Kind.INPUT),
    PROVIDER_NAME_NOT_TYPED(Kind.INPUT),
    MERGE_REASON_MISSING(Kind.INPUT),
    DUPLICATES_CURSOR_NOT_RECOGNISED(Kind.INPUT),
    PROVIDER_MERGED_ALREADY(Kind.CONFLICT),
    PROVIDERS_ON_ONE_LOT(Kind.CONFLICT),
    PROVIDERS_STAND_DIFFERENTLY(Kind.CONFLICT),
    PROVIDERS_REPEATED_IN_TABLE(Kind.CONFLICT);

    private final Kind kind;

    MergeReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
