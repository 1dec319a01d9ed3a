package uk.commissioning.core.imports;

/// Rows of an accepted file: new, changed something, known already.
public record Tally(int added, int changed, int unchanged) {
    public static final Tally NOTHING = new Tally(0, 0, 0);

    public Tally plus(Change change) {
        return switch (change) {
            case ADDED -> new Tally(added + 1, changed, unchanged);
            case CHANGED -> new Tally(added, changed + 1, unchanged);
            case UNCHANGED -> new Tally(added, changed, unchanged + 1);
        };
    }

    /// What a row does to what is stored.
    public enum Change {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
