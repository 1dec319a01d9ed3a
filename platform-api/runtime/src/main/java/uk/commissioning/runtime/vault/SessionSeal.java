package uk.commissioning.runtime.vault;

/// Seals page sessions with a key derived from the master key. Binding a session to its row is the caller's part:
/// put what it belongs to inside.
public final class SessionSeal {

    private static final String PURPOSE = "page session";

    private final Key key;

    public SessionSeal(MasterKey master) {
        this.key = master.sessions();
    }

    public byte[] seal(byte[] content) {
        return key.seal(PURPOSE, content);
    }

    /// Throws [NotOpened] for what was changed or sealed with another master key.
    public byte[] open(byte[] sealed) {
        return key.open(PURPOSE, sealed);
    }
}
