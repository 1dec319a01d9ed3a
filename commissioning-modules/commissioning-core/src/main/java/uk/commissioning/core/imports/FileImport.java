package uk.commissioning.core.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

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

    /// How it ended, in counts of rows and of what there is to tell; or why it ended before its rows were looked at.
    public record Result(
            ImportState state,
            int rows,
            Tally tally,
            int problems,
            int notices,
            @Nullable String reason) {
        static final Result NONE_YET = new Result(ImportState.WAITING, 0, Tally.NOTHING, 0, 0);

        Result(ImportState state, int rows, Tally tally, int problems, int notices) {
            this(state, rows, tally, problems, notices, null);
        }

        static Result without(Reason reason) {
            var state = reason.kind() == Kind.OURS ? ImportState.FAILED : ImportState.STOPPED;
            return new Result(state, 0, Tally.NOTHING, 0, 0, reason.code());
        }
    }

    public boolean isWaiting() {
        return result.state() == ImportState.WAITING;
    }
}
