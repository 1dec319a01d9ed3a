package uk.commissioning.runtime.auditing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the audit. `seal` is its number in the council's chain; none until the sealer has seen it.
public record AuditLine(
        UUID id,
        Instant occurredAt,
        String actorName,
        String action,
        String outcome,
        String recordKind,
        @Nullable UUID recordId,
        Map<String, String> details,
        String correlationId,
        @Nullable Long seal) {

    public AuditLine {
        details = Map.copyOf(details);
    }
}
