package uk.commissioning.runtime.jobpages.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import uk.commissioning.runtime.job.JobView;
import uk.commissioning.runtime.jobpages.RecordPaths;

/// A job for programs. `record` is the page of what it worked on, where there is one.
record JobShown(
        UUID id,
        String kind,
        UUID recordId,
        String state,
        String step,
        long done,
        long total,
        Map<String, Long> counts,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable String record) {

    static JobShown of(JobView job, String council, RecordPaths paths) {
        return new JobShown(
                job.id(),
                job.kind(),
                job.recordId(),
                job.state(),
                job.step(),
                job.done(),
                job.total(),
                job.counts(),
                job.reason(),
                job.createdAt(),
                job.finishedAt(),
                paths.of(job, council).orElse(null));
    }

    /// Named `progress` while it works and `ended` at last, after which a watcher need not come again.
    ServerSentEvent<JobShown> event() {
        return ServerSentEvent.builder(this)
                .event(finishedAt == null ? "progress" : "ended")
                .build();
    }
}
