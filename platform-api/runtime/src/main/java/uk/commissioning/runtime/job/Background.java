package uk.commissioning.runtime.job;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/// A loop that starts and stops with the application and never overlaps with itself. A round answers how much it did:
/// after something the next follows at once, after nothing or a fault it waits.
public final class Background implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(10);

    private final String name;
    private final Duration delay;
    private final Supplier<Mono<Long>> round;
    private @Nullable Run run;

    public Background(String name, Duration delay, Supplier<Mono<Long>> round) {
        this.name = name;
        this.delay = delay;
        this.round = round;
    }

    @Override
    public synchronized void start() {
        if (run == null) run = new Run();
    }

    /// Lets the round at work end, and cuts it off when that takes too long.
    @Override
    public void stop(Runnable callback) {
        var ending = taken();
        if (ending == null) {
            callback.run();
            return;
        }
        ending.end().doFinally(_ -> callback.run()).subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public synchronized boolean isRunning() {
        return run != null;
    }

    @Override
    public String toString() {
        return name;
    }

    private synchronized @Nullable Run taken() {
        var taken = run;
        run = null;
        return taken;
    }

    /// The loop between one start and one stop.
    private final class Run {

        private final Sinks.Empty<Void> asked = Sinks.empty();
        private final Sinks.Empty<Void> ended = Sinks.empty();
        private final Disposable loop;
        private volatile boolean wanted = true;

        Run() {
            this.loop = turn().repeat(this::isWanted)
                    .doFinally(_ -> ended.tryEmitEmpty())
                    .subscribe();
        }

        Mono<Void> end() {
            wanted = false;
            asked.tryEmitEmpty();
            return ended.asMono().timeout(TIME_TO_FINISH, Mono.empty()).doFinally(_ -> loop.dispose());
        }

        private boolean isWanted() {
            return wanted;
        }

        private Mono<Long> turn() {
            return Mono.defer(round)
                    .defaultIfEmpty(0L)
                    .onErrorResume(this::told)
                    .flatMap(this::pause);
        }

        private Mono<Long> told(Throwable failure) {
            LOG.error("{} failed and will be tried again", name, failure);
            return Mono.just(0L);
        }

        private Mono<Long> pause(long done) {
            return done > 0 ? Mono.just(done) : Mono.delay(delay).takeUntilOther(asked.asMono());
        }
    }
}
