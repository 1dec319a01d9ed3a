package uk.commissioning.core.imports;

/// How an import ended, or that it has not. Staged: it waits for a person to answer its questions or to accept what it
/// would change, and expires when nobody does. Stopped: nobody looked at its rows, because its sender may no longer
/// send
/// them or the council takes no changes. Failed: for a fault of ours.
public enum ImportState {
    WAITING,
    STAGED,
    STORED,
    CHECKED,
    REFUSED,
    STOPPED,
    FAILED,
    DISCARDED,
    EXPIRED
}
