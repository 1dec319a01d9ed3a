package uk.commissioning.runtime.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import uk.commissioning.runtime.database.Overloaded;

/// One council's reads that wait to be written: one insert at a time, and whatever has gathered meanwhile goes next.
/// No timer makes anybody wait longer than the insert before theirs.
final class AccessQueue {

    private static final int WAITING = 5_000;
    private static final int TOGETHER = 500;

    private final Queue<Pending> waiting = new ArrayDeque<>();
    private final Function<List<AccessEntries.Entry>, Mono<Void>> write;
    private boolean writing;

    AccessQueue(Function<List<AccessEntries.Entry>, Mono<Void>> write) {
        this.write = write;
    }

    Mono<Void> add(AccessEntries.Entry entry) {
        var pending = new Pending(entry, Sinks.one());
        if (!enqueue(pending)) return Mono.error(Overloaded.waiting());
        writeNext();
        return pending.written().asMono();
    }

    private synchronized boolean enqueue(Pending pending) {
        return waiting.size() < WAITING && waiting.add(pending);
    }

    private void writeNext() {
        var batch = take();
        if (batch.isEmpty()) return;

        written(batch).doFinally(_ -> free()).subscribe();
    }

    private synchronized List<Pending> take() {
        if (writing || waiting.isEmpty()) return List.of();

        writing = true;
        var batch = new ArrayList<Pending>();
        while (batch.size() < TOGETHER && !waiting.isEmpty()) batch.add(waiting.remove());
        return batch;
    }

    private void free() {
        synchronized (this) {
            writing = false;
        }
        writeNext();
    }

    /// A row that the table refuses fails alone, not with those beside it.
    private Mono<Void> written(List<Pending> batch) {
        return write.apply(batch.stream().map(Pending::entry).toList())
                .doOnSuccess(_ -> batch.forEach(Pending::done))
                .onErrorResume(failure -> {
                    if (batch.size() == 1 || Overloaded.in(failure).isPresent()) {
                        batch.forEach(pending -> pending.failed(failure));
                        return Mono.empty();
                    }
                    return Flux.fromIterable(batch)
                            .concatMap(pending -> written(List.of(pending)))
                            .then();
                });
    }

    /// Somebody who waits for a row to be committed.
    private record Pending(AccessEntries.Entry entry, Sinks.One<Void> written) {

        private void done() {
            written.tryEmitEmpty();
        }

        private void failed(Throwable failure) {
            written.tryEmitError(failure);
        }
    }
}
