package uk.commissioning.runtime.database;

/// How a transaction works: what it sees, whether it may change anything, and whether that stays.
enum Manner {
    READING,
    WRITING,
    /// One unchanging picture; what it changes is rolled back.
    REHEARSING;

    static Manner of(boolean readOnly) {
        return readOnly ? READING : WRITING;
    }

    boolean isReadOnly() {
        return this == READING;
    }

    boolean isOnePicture() {
        return this == REHEARSING;
    }

    boolean isRolledBack() {
        return this == REHEARSING;
    }
}
