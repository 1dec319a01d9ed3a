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
        @Nullable Instant finishedAt,
        @Nullable Instant expiresAt) {

    /// What was sent. A trial is checked whole and stores nothing.
    public record Sent(String kind, String fileName, long bytes, boolean trial) {}

    /// How it ended, in counts of rows and of what there is to tell; or why it ended before its rows were looked at.
    public record Result(
            ImportState state,
            int rows,
            Tally tally,
            Told told,
            @Nullable String reason) {
        static final Result NONE_YET = new Result(ImportState.WAITING, 0, Tally.NOTHING, Told.NOTHING, null);

        /// Whether there may be something to read in its report.
        boolean hasReport() {
            return told.problems() + told.questions() + told.notices() + tally.changed() > 0;
        }

        Result as(ImportState other) {
            return new Result(other, rows, tally, told, reason);
        }

        static Result without(Reason reason) {
            var state = reason.kind() == Kind.OURS ? ImportState.FAILED : ImportState.STOPPED;
            return new Result(state, 0, Tally.NOTHING, Told.NOTHING, reason.code());
        }
    }

    /// How much there is to tell.
    public record Told(int problems, int questions, int notices) {
        static final Told NOTHING = new Told(0, 0, 0);

        static Told of(Findings findings) {
            return new Told(findings.problems(), findings.questions(), findings.notices());
        }
    }

    public boolean isWaiting() {
        return result.state() == ImportState.WAITING;
    }

    /// Whether it waits for a person.
    public boolean isStaged() {
        return result.state() == ImportState.STAGED;
    }
}
