package uk.commissioning.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import uk.commissioning.runtime.database.World;

class Running_in_the_background {

    @Test
    void goes_on_after_a_fault_and_never_overlaps_with_itself() {
        var rounds = new AtomicInteger();
        var inside = new AtomicInteger();
        var overlapped = new AtomicBoolean();
        var loop = new Background(
                "test",
                Duration.ofMillis(1),
                () -> Mono.defer(() -> {
                    if (inside.incrementAndGet() > 1) overlapped.set(true);
                    return Mono.delay(Duration.ofMillis(2)).flatMap(_ -> {
                        inside.decrementAndGet();
                        return rounds.incrementAndGet() % 3 == 0
                                ? Mono.<Long>error(new IllegalStateException("now and then"))
                                : Mono.just((long) (rounds.get() % 2));
                    });
                }));

        loop.start();
        loop.start();
        World.eventually(() -> rounds.get() > 20);
        stop(loop);

        assertThat(overlapped).isFalse();
    }

    @Test
    void lets_the_round_at_work_end_before_it_stops() {
        var begun = new AtomicInteger();
        var ended = new AtomicInteger();
        var loop = new Background(
                "test",
                Duration.ofHours(1),
                () -> Mono.fromRunnable(begun::incrementAndGet)
                        .then(Mono.delay(Duration.ofMillis(300)))
                        .doOnNext(_ -> ended.incrementAndGet())
                        .thenReturn(1L));

        loop.start();
        World.eventually(() -> begun.get() == 1);
        stop(loop);

        assertThat(ended).hasValue(1);
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void stops_at_once_while_it_waits_and_can_start_again() {
        var rounds = new AtomicInteger();
        var loop = new Background(
                "test",
                Duration.ofHours(1),
                () -> Mono.fromSupplier(() -> {
                    rounds.incrementAndGet();
                    return 0L;
                }));

        loop.start();
        World.eventually(() -> rounds.get() == 1);
        stop(loop);
        loop.start();
        World.eventually(() -> rounds.get() == 2);
        stop(loop);
    }

    private static void stop(Background loop) {
        var stopped = new CountDownLatch(1);
        loop.stop(stopped::countDown);
        try {
            assertThat(stopped.await(8, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
