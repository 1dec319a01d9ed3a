package uk.commissioning.kernel.vault;

/// The council's keys while they are open: makes and opens children's locks, seals files, makes equality indexes.
public interface CouncilKeys {

    /// A new lock for one child, and its key wrapped by the council's key.
    ChildLock newLock();

    /// The lock whose wrapped key was stored. Refuses a key of another council.
    ChildLock lock(byte[] wrappedKey);

    /// The key of another council's lock, wrapped by this council's key: how a successor takes a child over.
    byte[] wrap(ChildLock lock);

    /// HMAC-SHA-256 over a field's name and its normalised value, equal only for equal values of the same council.
    byte[] index(String field, String normalisedValue);

    /// Seals content of the council that belongs to no child, such as an uploaded file. `purpose` is authenticated.
    byte[] seal(String purpose, byte[] content);

    byte[] open(String purpose, byte[] sealed);
}
