package uk.commissioning.tenants.provider;

import java.time.LocalDate;

/// What stands in the way of making two entries one, in which council; the council settles it.
public record Obstacle(Kind kind, String council, String detail, LocalDate day) {

    /// Both are on a lot at the same time (IN-16), or the council stands with each in another way (IN-24).
    public enum Kind {
        MEMBERSHIP,
        STANDING
    }

    MergeReason reason() {
        return switch (kind) {
            case MEMBERSHIP -> MergeReason.PROVIDERS_ON_ONE_LOT;
            case STANDING -> MergeReason.PROVIDERS_STAND_DIFFERENTLY;
        };
    }
}
