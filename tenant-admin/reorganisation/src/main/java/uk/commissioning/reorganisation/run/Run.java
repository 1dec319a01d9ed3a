package uk.commissioning.reorganisation.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rehearsal or the vesting: how far it is, and in the end its report or the reason why not. `plan` is none for a
/// rehearsal of what holds today.
public record Run(
        UUID id,
        Kind kind,
        State state,
        UUID map,
        @Nullable Integer plan,
        String step,
        Instant startedAt,
        String startedBy,
        @Nullable Instant finishedAt,
        @Nullable String reason,
        @Nullable Report report) {

    /// What is run.
    public enum Kind {
        REHEARSAL,
        VESTING
    }

    /// How far it is.
    public enum State {
        RUNNING,
        /// Rehearsed to its end, or vested.
        DONE,
        /// Nothing was stored, and the reason is told.
        REFUSED,
        /// The application went away; nothing was stored.
        STOPPED
    }
}
