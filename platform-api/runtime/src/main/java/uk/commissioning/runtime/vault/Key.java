package uk.commissioning.runtime.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A key of 256 bits that seals with AES-256-GCM (a version byte, a random nonce of 96 bits, the sealed text with its
/// tag) and derives others with HKDF. What a thing is sealed for is authenticated with it.
final class Key {

    private static final int LENGTH = 32;
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 1 + NONCE + TAG_BITS / Byte.SIZE;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private Key(byte[] bytes) {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("A key has 32 bytes");
        this.bytes = bytes.clone();
    }

    static Key random() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Key(bytes);
    }

    static Key of(byte[] bytes) {
        return new Key(bytes);
    }

    /// A key for one use, from which this one cannot be found.
    Key derive(String use) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(bytes)
                    .thenExpand(use.getBytes(StandardCharsets.UTF_8), LENGTH);
            return new Key(KDF.getInstance("HKDF-SHA256").deriveData(parameters));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] seal(String purpose, byte[] content) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(content);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Refuses what was sealed with another key or for another purpose, and what was changed since.
    byte[] open(String purpose, byte[] sealed) {
        if (sealed.length < SHORTEST || sealed[0] != VERSION) throw new NotOpened();

        var nonce = new byte[NONCE];
        System.arraycopy(sealed, 1, nonce, 0, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, purpose).doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException refused) {
            throw new NotOpened();
        }
    }

    byte[] wrap(String purpose, Key other) {
        return seal(purpose, other.bytes);
    }

    Key unwrap(String purpose, byte[] wrapped) {
        var opened = open(purpose, wrapped);
        if (opened.length != LENGTH) throw new NotOpened();
        return new Key(opened);
    }

    byte[] authenticate(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /// Never shows itself.
    @Override
    public String toString() {
        return "Key";
    }
}
