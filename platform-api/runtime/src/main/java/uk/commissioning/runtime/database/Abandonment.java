package uk.commissioning.runtime.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/// Whether anybody still waits for a transaction. Its connection begins no statement after nobody does, and work that
/// does not end by itself then is cut in the end.
final class Abandonment {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Sinks.Empty<Void> tooLong = Sinks.empty();
    private volatile boolean begun;

    /// The abandonment of the transaction that begins in this context; none where nothing can be abandoned.
    static @Nullable Abandonment in(ContextView context) {
        return context.<Abandonment>getOrDefault(Abandonment.class, null);
    }

    Context into(Context context) {
        return context.put(Abandonment.class, this);
    }

    void begin() {
        begun = true;
        Mono.delay(PATIENCE).subscribe(_ -> tooLong.tryEmitError(new Abandoned()));
    }

    /// An error once the work has gone on for too long with nobody waiting; nothing otherwise.
    <T> Mono<T> forTooLong() {
        return tooLong.asMono().then(Mono.never());
    }

    void refuse() {
        if (begun) throw new Abandoned();
    }

    /// Seen by nobody.
    static final class Abandoned extends RuntimeException {

        private Abandoned() {
            super("Nobody waits for this any more", null, false, false);
        }
    }
}
