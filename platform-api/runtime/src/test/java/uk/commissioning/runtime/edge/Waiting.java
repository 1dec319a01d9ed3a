package uk.commissioning.runtime.edge;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Looks again until something holds, and fails when it takes too long.
final class Waiting {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long PAUSE_NANOSECONDS = 20_000_000;

    private Waiting() {}

    static void until(BooleanSupplier holds) {
        var deadline = Instant.now().plus(LONGEST);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) fail("It did not come to hold in " + LONGEST);
            LockSupport.parkNanos(PAUSE_NANOSECONDS);
        }
    }
}
