package uk.commissioning.core.imports;

import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Work that takes a while without waiting for anything: done apart from the threads that serve requests (A10).
public final class Apart {

    private Apart() {}

    public static <T> Mono<T> from(Supplier<T> work) {
        return Mono.fromSupplier(work).subscribeOn(Schedulers.boundedElastic());
    }
}
