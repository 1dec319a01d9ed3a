package uk.commissioning.kernel.tenancy;

/// How far a reorganisation has come.
public enum ReorganisationState {
    PREPARING,
    VESTED,
    SET_ASIDE;

    /// Whether maps, decisions and plans may still change.
    public boolean takesChanges() {
        return this == PREPARING;
    }
}
