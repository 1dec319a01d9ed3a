package uk.commissioning.runtime.vault;

/// Sealed bytes that this key does not open: of another council, for another purpose, or changed. Says no more.
public final class NotOpened extends RuntimeException {

    NotOpened() {
        super("Sealed with another key, for another purpose, or changed since", null, false, false);
    }
}
