package uk.commissioning.runtime.jobpages.web;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.runtime.jobpages.RecordPaths;
import uk.commissioning.runtime.jobpages.WatchJob;

/// A job for programs, and its events for programs and pages alike.
@RestController
final class JobApi {

    private final WatchJob watchJob;
    private final RecordPaths paths;

    JobApi(WatchJob watchJob, RecordPaths paths) {
        this.watchJob = watchJob;
        this.paths = paths;
    }

    @GetMapping("/api/councils/{council}/jobs/{id}")
    Mono<JobShown> job(@PathVariable String council, @PathVariable UUID id) {
        return watchJob.look(id).map(job -> JobShown.of(job, council, paths));
    }

    @GetMapping(
            path = {"/api/councils/{council}/jobs/{id}/events", "/councils/{council}/jobs/{id}/events"},
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<JobShown>> events(@PathVariable String council, @PathVariable UUID id) {
        return watchJob.watch(id).map(job -> JobShown.of(job, council, paths).event());
    }
}
