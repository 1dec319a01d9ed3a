package uk.commissioning.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/// Says on standard error what the bench is doing, so that its report can be kept alone.
final class Progress {

    private final PrintStream out;
    private final Instant began = Instant.now();

    Progress(PrintStream out) {
        this.out = out;
    }

    void tell(String doing) {
        out.printf("%4d s  %s%n", Duration.between(began, Instant.now()).toSeconds(), doing);
    }
}
