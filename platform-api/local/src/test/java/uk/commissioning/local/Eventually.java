package uk.commissioning.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for something that happens in another process, with a deadline.
final class Eventually {

    private Eventually() {}

    static void happens(Duration deadline, BooleanSupplier wanted) {
        Instant end = Instant.now().plus(deadline);
        while (!wanted.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not happen within " + deadline);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /// The process whose number is the first line of a file that is about to be written.
    static ProcessHandle process(Path pidFile) {
        happens(Duration.ofSeconds(30), () -> firstLine(pidFile).matches("\\d+"));
        return ProcessHandle.of(Long.parseLong(firstLine(pidFile))).orElseThrow();
    }

    /// A process that ended and that nobody has asked about counts as gone.
    static boolean isGone(ProcessHandle process) {
        return !process.isAlive() || process.info().command().isEmpty();
    }

    private static String firstLine(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readString(file).lines().findFirst().orElse("")
                    : "";
        } catch (IOException notYet) {
            return "";
        }
    }
}
