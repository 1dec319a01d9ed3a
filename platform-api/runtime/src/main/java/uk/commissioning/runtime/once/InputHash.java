package uk.commissioning.runtime.once;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// SHA-256 over the input's type and the input as JSON whose members are in order. The input itself is never stored.
/// The type is in it, so that a key sent for another kind of creation is another use of it.
final class InputHash {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private InputHash() {}

    static byte[] of(Object input) {
        var digest = sha256();
        digest.update(input.getClass().getName().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        CANONICAL.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), input);
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
