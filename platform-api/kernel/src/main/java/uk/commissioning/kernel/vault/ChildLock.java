package uk.commissioning.kernel.vault;

/// Seals the fields of one child with that child's own key (AES-256-GCM; the field's name is authenticated).
public interface ChildLock {

    byte[] wrappedKey();

    byte[] seal(String field, String value);

    String open(String field, byte[] sealed);
}
