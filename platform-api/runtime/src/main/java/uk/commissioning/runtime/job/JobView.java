package uk.commissioning.runtime.job;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job as people see it. `state` is WAITING, RUNNING, DONE, REFUSED or FAILED; `reason` the code of what stopped
/// it.
public record JobView(
        UUID id,
        String kind,
        UUID recordId,
        String state,
        String step,
        long done,
        long total,
        Map<String, Long> counts,
        @Nullable String reason,
        UUID startedBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    public JobView {
        counts = Map.copyOf(counts);
    }

    public boolean ended() {
        return finishedAt != null;
    }
}
