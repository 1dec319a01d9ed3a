package uk.commissioning.runtime.jobpages;

import java.time.Duration;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.runtime.job.JobRegister;
import uk.commissioning.runtime.job.JobView;

/// Looks at a job once, or again and again until it ends. Each look is a short transaction, so that watching holds no
/// connection; a watcher is sent away after some minutes and may come again.
public final class WatchJob {

    private final JobRegister jobs;
    private final Duration pause;
    private final Duration longest;

    WatchJob(JobRegister jobs, Duration pause, Duration longest) {
        this.jobs = jobs;
        this.pause = pause;
        this.longest = longest;
    }

    public Mono<JobView> look(UUID id) {
        return jobs.withId(id);
    }

    /// An export of events: the one place where a use case answers more than once.
    public Flux<JobView> watch(UUID id) {
        return jobs.withId(id)
                .repeatWhen(looks -> looks.delayElements(pause))
                .takeUntil(JobView::ended)
                .take(longest);
    }
}
