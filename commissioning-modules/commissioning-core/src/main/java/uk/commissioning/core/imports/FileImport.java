package uk.commissioning.core.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that was brought in: what was sent, and how it ended.
public record FileImport(
        UUID id,
        Sent sent,
        UUID jobId,
        Result result,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /// What was sent. A trial is checked whole and stores nothing.
    public record Sent(String kind, String fileName, long bytes, boolean trial) {}

    /// How it ended, in counts of rows and of what there is to tell.
    public record Result(ImportState state, int rows, Tally tally, int problems, int notices) {
        static final Result NONE_YET = new Result(ImportState.WAITING, 0, Tally.NOTHING, 0, 0);
    }

    public boolean isWaiting() {
        return result.state() == ImportState.WAITING;
    }
}
