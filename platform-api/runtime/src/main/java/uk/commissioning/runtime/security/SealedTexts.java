package uk.commissioning.runtime.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.runtime.vault.NotOpened;
import uk.commissioning.runtime.vault.SessionSeal;

/// A few texts as sealed JSON. What they were sealed for is sealed with them, so that nobody can swap two of them.
final class SealedTexts {

    private static final String SEALED_FOR = "sealedFor";
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json = new JsonMapper();
    private final SessionSeal seal;

    SealedTexts(SessionSeal seal) {
        this.seal = seal;
    }

    byte[] seal(String sealedFor, Map<String, String> texts) {
        var content = new HashMap<>(texts);
        content.put(SEALED_FOR, sealedFor);
        return seal.seal(json.writeValueAsBytes(content));
    }

    /// Nothing where the bytes were changed, sealed with another key or sealed for something else.
    Optional<Map<String, String>> open(String sealedFor, byte[] sealed) {
        try {
            var content = new HashMap<>(json.readValue(seal.open(sealed), TEXTS));
            return sealedFor.equals(content.remove(SEALED_FOR)) ? Optional.of(content) : Optional.empty();
        } catch (NotOpened | JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
