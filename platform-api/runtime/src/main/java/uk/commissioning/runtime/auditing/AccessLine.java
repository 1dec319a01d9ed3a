package uk.commissioning.runtime.auditing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the log of reads: who looked at which children's records, in which roles, and for what.
public record AccessLine(
        UUID id,
        Instant occurredAt,
        String actorName,
        List<String> roles,
        String purpose,
        String recordKind,
        List<UUID> recordIds,
        String fieldsClass,
        String correlationId,
        @Nullable Long seal) {

    public AccessLine {
        roles = List.copyOf(roles);
        recordIds = List.copyOf(recordIds);
    }
}
