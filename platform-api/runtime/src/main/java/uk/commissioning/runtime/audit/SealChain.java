package uk.commissioning.runtime.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The end of a chain of seals: each link's hash is SHA-256 over the hash before it and the hash of its entry (A6).
record SealChain(long number, byte[] hash) {

    static final int HASH_LENGTH = 32;

    /// Before the first entry.
    static SealChain start() {
        return new SealChain(0, new byte[HASH_LENGTH]);
    }

    SealChain then(byte[] entryHash) {
        if (entryHash.length != HASH_LENGTH) throw new IllegalArgumentException("An entry's hash has 32 bytes");
        var digest = sha256();
        digest.update(hash);
        return new SealChain(number + 1, digest.digest(entryHash));
    }

    boolean endsWith(byte[] chainHash) {
        return MessageDigest.isEqual(hash, chainHash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
