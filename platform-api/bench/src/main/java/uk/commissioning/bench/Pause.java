package uk.commissioning.bench;

import java.time.Duration;

/// Waiting for something that says of itself when it is done.
final class Pause {

    private static final Duration BRIEF = Duration.ofMillis(50);

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(BRIEF);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("The bench was stopped.", stopped);
        }
    }
}
