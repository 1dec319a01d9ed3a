package uk.commissioning.kernel.tenancy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// A council's life (A3, domain 6.5). A council that already exists joins the platform from PLANNED to LIVE.
public enum CouncilState {
    PLANNED,
    SHADOW,
    LIVE,
    CLOSING,
    DISSOLVED;

    private static final Map<CouncilState, Set<CouncilState>> NEXT = new EnumMap<>(Map.of(
            PLANNED, EnumSet.of(SHADOW, LIVE),
            SHADOW, EnumSet.of(LIVE),
            LIVE, EnumSet.of(CLOSING),
            CLOSING, EnumSet.of(DISSOLVED),
            DISSOLVED, EnumSet.noneOf(CouncilState.class)));

    public boolean mayBecome(CouncilState next) {
        return nextStates().contains(next);
    }

    public Set<CouncilState> nextStates() {
        return Set.copyOf(NEXT.getOrDefault(this, Set.of()));
    }

    /// Whether a council in this state takes changes: shadow councils prepare, live councils work, others are
    /// read-only.
    public boolean takesChanges() {
        return switch (this) {
            case SHADOW, LIVE -> true;
            case PLANNED, CLOSING, DISSOLVED -> false;
        };
    }
}
