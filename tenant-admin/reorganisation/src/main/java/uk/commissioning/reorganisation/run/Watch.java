package uk.commissioning.reorganisation.run;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.refusal.Sentences;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// Lets a run go on when its page is closed, and writes down how far it is, outside its transaction (A10).
final class Watch {

    static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration BEAT = Duration.ofSeconds(15);
    /// A connection that was cut is followed by another one.
    static final Retry AGAIN =
            Retry.backoff(4, Duration.ofMillis(200)).filter(failure -> !(failure instanceof Refused));

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final ReorganisationTransactions transactions;
    private final Runs runs;
    private final Sentences sentences;

    Watch(ReorganisationTransactions transactions, Runs runs, Sentences sentences) {
        this.transactions = transactions;
        this.runs = runs;
        this.sentences = sentences;
    }

    /// Starts work that tells its steps; what goes wrong is kept with the run.
    void letGoOn(Watched watched, Work work) {
        Sinks.Many<String> steps = Sinks.many().unicast().onBackpressureBuffer();
        var told = steps.asFlux()
                .concatMap(step -> written(watched, runs.step(watched.run(), step, LEASE)))
                .then();
        var done = work.with(steps::tryEmitNext)
                .onErrorResume(failure -> refused(watched, failure))
                .doFinally(_ -> steps.tryEmitComplete())
                .cache();
        var beats = Flux.interval(BEAT)
                .onBackpressureDrop()
                .concatMap(_ -> written(watched, runs.alive(watched.run(), LEASE)))
                .takeUntilOther(done)
                .then();
        Mono.when(told, done, beats)
                .contextWrite(context -> context.put(Actor.class, watched.actor()))
                .subscribe();
    }

    private Mono<Void> refused(Watched watched, Throwable failure) {
        if (failure instanceof Unreconciled unreconciled) {
            return ended(watched, Refused.because(RunReason.DOES_NOT_RECONCILE), unreconciled.report());
        }
        if (failure instanceof Refused refused) return ended(watched, refused, null);
        LOG.error("A run of a reorganisation failed, and nothing was stored", failure);
        return ended(watched, Refused.because(RunReason.RUN_FAILED), null);
    }

    private Mono<Void> ended(Watched watched, Refused refused, @Nullable Report report) {
        var reason = refused.fields().isEmpty()
                ? sentences.of(refused)
                : String.join(
                        " ",
                        refused.fields().stream()
                                .map(sentences::of)
                                .distinct()
                                .limit(20)
                                .toList());
        return written(watched, runs.refused(watched.run(), reason, report));
    }

    /// A step that cannot be written does not stop the run.
    private Mono<Void> written(Watched watched, Mono<Void> change) {
        return transactions
                .writing(watched.reorganisation(), watched.permission(), change)
                .retryWhen(AGAIN)
                .onErrorResume(failure -> {
                    if (!(failure instanceof Refused)) LOG.warn("A step of a run could not be written", failure);
                    return Mono.empty();
                });
    }

    /// Work that tells its steps.
    interface Work {

        Mono<Void> with(Consumer<String> step);
    }

    /// Whose run it is, and what whoever started it may do.
    record Watched(UUID reorganisation, Permission permission, UUID run, Actor actor) {}

    /// Both books do not agree: nothing is committed, and the report says where.
    static final class Unreconciled extends RuntimeException {

        private final transient Report report;

        Unreconciled(Report report) {
            super("Does not reconcile", null, false, false);
            this.report = report;
        }

        Report report() {
            return report;
        }
    }
}
