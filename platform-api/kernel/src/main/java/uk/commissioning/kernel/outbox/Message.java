package uk.commissioning.kernel.outbox;

import java.util.Map;
import java.util.UUID;

/// A fact for somebody outside the transaction, in the past tense, such as `council.planned`. No child's data.
public record Message(String type, UUID recordId, Map<String, String> payload) {

    public Message {
        payload = Map.copyOf(payload);
    }
}
