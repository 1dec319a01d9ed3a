package uk.commissioning.core.imports;

/// How an import ended, or that it has not.
public enum ImportState {
    WAITING,
    STORED,
    CHECKED,
    REFUSED,
    FAILED
}
