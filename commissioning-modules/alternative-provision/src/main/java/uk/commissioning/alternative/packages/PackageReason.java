package uk.commissioning.alternative.packages;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// What can be wrong with a package.
enum PackageReason implements Reason {
    HOURS_NOT_RECOGNISED(Kind.INPUT),
    REVIEW_OUTSIDE_PACKAGE(Kind.INPUT);

    private final Kind kind;

    PackageReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
