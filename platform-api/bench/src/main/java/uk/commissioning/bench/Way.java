package uk.commissioning.bench;

import java.time.Duration;
import java.util.function.ToDoubleFunction;

/// One way to the same row: how it warms up, how many answers a second it gives in some time, and what must have come
/// to rest before the next way is measured.
record Way(String name, ToDoubleFunction<Duration> warming, ToDoubleFunction<Duration> rate, Runnable rest) {

    /// A way over HTTP.
    static Way of(String name, Load load, Request request) {
        return new Way(name, length -> load.warmed(request, length), length -> load.rate(request, length), () -> {});
    }

    /// A program of its own, which needs no warming.
    static Way of(String name, ToDoubleFunction<Duration> rate) {
        return new Way(name, rate, rate, () -> {});
    }

    Way restingUntil(Runnable done) {
        return new Way(name, warming, rate, done);
    }

    double warmed(Duration length) {
        double warmed = warming.applyAsDouble(length);
        rest.run();
        return warmed;
    }

    double measured(Duration length) {
        double measured = rate.applyAsDouble(length);
        rest.run();
        return measured;
    }
}
