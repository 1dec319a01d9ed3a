package uk.commissioning.runtime.job;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The workers of one instance, each running one job at a time.
final class Workers implements SmartLifecycle {

    private final List<Background> workers;

    Workers(JobRunner runner, BackgroundSettings settings) {
        this.workers = IntStream.rangeClosed(1, settings.workers())
                .mapToObj(number -> new Background("Job worker " + number, settings.jobDelay(), runner::runNext))
                .toList();
    }

    @Override
    public void start() {
        workers.forEach(Background::start);
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public void stop(Runnable callback) {
        Flux.fromIterable(workers)
                .flatMap(worker -> Mono.create(sink -> worker.stop(sink::success)))
                .doFinally(_ -> callback.run())
                .subscribe();
    }

    @Override
    public boolean isRunning() {
        return workers.stream().anyMatch(Background::isRunning);
    }
}
