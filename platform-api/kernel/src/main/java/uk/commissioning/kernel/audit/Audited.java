package uk.commissioning.kernel.audit;

import java.util.Map;
import java.util.UUID;

/// Something that happened, in the past tense: `import.stored`, `grant.made`. Details never hold personal data of a
/// child.
public record Audited(String action, String recordKind, UUID recordId, Map<String, String> details) {

    public Audited {
        details = Map.copyOf(details);
    }

    public static Audited of(String action, String recordKind, UUID recordId) {
        return new Audited(action, recordKind, recordId, Map.of());
    }
}
