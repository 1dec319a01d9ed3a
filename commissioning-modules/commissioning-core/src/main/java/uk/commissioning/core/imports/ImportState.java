package uk.commissioning.core.imports;

/// How an import ended, or that it has not. Stopped: nobody looked at its rows, because its sender may no longer send
/// them or the council takes no changes. Failed: for a fault of ours.
public enum ImportState {
    WAITING,
    STORED,
    CHECKED,
    REFUSED,
    STOPPED,
    FAILED
}
