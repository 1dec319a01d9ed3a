package uk.commissioning.local;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// One plain line for each part that is starting, and how long it took.
record Progress(Console console) {

    <T> T during(String part, Supplier<T> work) {
        console.say(part + ": starting");
        Instant begun = Instant.now();
        T result = work.get();
        Duration taken = Duration.between(begun, Instant.now());
        console.say("%s: ready after %d.%d s".formatted(part, taken.toSeconds(), taken.toMillisPart() / 100));
        return result;
    }

    void during(String part, Runnable work) {
        during(part, () -> {
            work.run();
            return part;
        });
    }
}
