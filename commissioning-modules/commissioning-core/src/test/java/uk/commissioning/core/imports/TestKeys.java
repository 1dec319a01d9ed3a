package uk.commissioning.core.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import uk.commissioning.kernel.vault.ChildLock;
import uk.commissioning.kernel.vault.CouncilKeys;

/// Keys that lock nothing, for rules that only need to tell equal from different.
public final class TestKeys implements CouncilKeys {

    @Override
    public ChildLock newLock() {
        return new OpenLock(new byte[] {1});
    }

    @Override
    public ChildLock lock(byte[] wrappedKey) {
        return new OpenLock(wrappedKey);
    }

    @Override
    public byte[] wrap(ChildLock lock) {
        return lock.wrappedKey();
    }

    @Override
    public byte[] index(String field, String normalisedValue) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((field + "|" + normalisedValue).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public byte[] seal(String purpose, byte[] content) {
        return content.clone();
    }

    @Override
    public byte[] open(String purpose, byte[] sealed) {
        return sealed.clone();
    }

    private record OpenLock(byte[] wrappedKey) implements ChildLock {

        @Override
        public byte[] seal(String field, String value) {
            return (field + "=" + value).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String open(String field, byte[] sealed) {
            return new String(sealed, StandardCharsets.UTF_8).substring(field.length() + 1);
        }
    }
}
