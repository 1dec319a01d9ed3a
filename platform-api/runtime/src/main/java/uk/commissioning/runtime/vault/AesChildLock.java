package uk.commissioning.runtime.vault;

import java.nio.charset.StandardCharsets;
import uk.commissioning.kernel.vault.ChildLock;

/// One child's key. Fields are sealed without the council, so that a new council only wraps the key anew (A14).
final class AesChildLock implements ChildLock {

    private final Key key;
    private final byte[] wrappedKey;

    AesChildLock(Key key, byte[] wrappedKey) {
        this.key = key;
        this.wrappedKey = wrappedKey.clone();
    }

    @Override
    public byte[] wrappedKey() {
        return wrappedKey.clone();
    }

    byte[] wrappedBy(Key council, String purpose) {
        return council.wrap(purpose, key);
    }

    @Override
    public byte[] seal(String field, String value) {
        return key.seal(purpose(field), value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(String field, byte[] sealed) {
        return new String(key.open(purpose(field), sealed), StandardCharsets.UTF_8);
    }

    private static String purpose(String field) {
        return "field " + field;
    }
}
