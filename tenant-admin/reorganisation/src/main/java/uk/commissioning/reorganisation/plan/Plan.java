package uk.commissioning.reorganisation.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A plan as it was frozen. `digest` is the SHA-256, in hexadecimal, of all that it says and of every contract as it
/// was: what is signed.
public record Plan(
        int number,
        UUID map,
        LocalDate vestingDay,
        LocalDate snapshotDay,
        State state,
        String digest,
        long children,
        long contracts,
        Instant frozenAt,
        String frozenBy) {

    /// A newer plan makes an older one void, and its signatures with it.
    public enum State {
        FROZEN,
        VOID,
        VESTED
    }
}
