package uk.commissioning.runtime.jobpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.job.JobView;
import uk.commissioning.runtime.pages.RunningPages;
import uk.commissioning.ui.JobLinks;

class Watching_a_job {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RunningPages RUNNING = new RunningPages();
    private static final UUID KENT = RUNNING.council("kent", "Kent County Council", "LIVE");
    private static final UUID OFFICER = RUNNING.person(KENT, "Otto", Role.PLACEMENT_OFFICER);

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    void shows_how_far_it_is_and_refreshes_without_script() {
        var job = job("RUNNING", "Checking rows <b>", 412, 1784, "{}", null);

        var page = RUNNING.page(OFFICER, "/councils/kent/jobs/" + job, "job-running");

        assertThat(page)
                .contains(
                        "<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>",
                        "Checking rows &lt;b&gt;",
                        "412 of 1,784",
                        "data-job-events=\"/councils/kent/jobs/" + job + "/events\"",
                        "data-job-state=\"RUNNING\"");
    }

    @Test
    void shows_the_result_and_refreshes_no_more() {
        var done = job("DONE", "Finished", 1784, 1784, "{\"stored\": 1784, \"rowsUnchanged\": 0}", null);
        var refused = job("REFUSED", "Finished", 1784, 1784, "{\"problems\": 12}", null);
        var failed = job("FAILED", "Storing", 1, 2, "{}", "job-lost");

        assertThat(RUNNING.page(OFFICER, "/councils/kent/jobs/" + done, "job-done"))
                .contains("Finished", "1,784", "Rows unchanged")
                .doesNotContain("http-equiv");
        assertThat(RUNNING.page(OFFICER, "/councils/kent/jobs/" + refused, "job-refused"))
                .contains("Not accepted", "nothing was stored");
        assertThat(RUNNING.page(OFFICER, "/councils/kent/jobs/" + failed, "job-failed"))
                .contains("Could not be finished");
    }

    @Test
    void tells_of_progress_in_events_until_the_job_ends() {
        var job = job("RUNNING", "Checking rows", 1, 3, "{}", null);

        StepVerifier.create(events(job)
                        .map(event -> event.event() + " " + event.data().get("step")))
                .expectNext("progress Checking rows")
                .then(() -> RUNNING.database()
                        .run(
                                "update platform.job set state = 'DONE', step = 'Stored', finished_at = now() where id = '%s'"
                                        .formatted(job)))
                .thenConsumeWhile(event -> event.equals("progress Checking rows"))
                .expectNext("ended Stored")
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void sends_a_watcher_away_after_a_while() {
        var asked = new AtomicInteger();
        var waiting = new JobView(
                UUID.randomUUID(),
                "k",
                UUID.randomUUID(),
                "RUNNING",
                "s",
                0,
                0,
                Map.of(),
                null,
                OFFICER,
                java.time.Instant.EPOCH,
                null);
        var watch = new WatchJob(
                _ -> Mono.fromSupplier(() -> {
                    asked.incrementAndGet();
                    return waiting;
                }),
                Duration.ofMillis(10),
                Duration.ofMillis(300));

        StepVerifier.create(watch.watch(waiting.id()))
                .thenConsumeWhile(_ -> true)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(asked.get()).isBetween(2, 60);
    }

    @Test
    void is_not_there_for_others_and_in_other_councils() {
        var job = job("RUNNING", "s", 0, 0, "{}", null);
        var other = RUNNING.person(KENT, "Other", Role.PLACEMENT_OFFICER);
        var devon = RUNNING.council("devon", "Devon", "LIVE");
        var stranger = RUNNING.person(devon, "Stranger", Role.TENANT_ADMIN);

        for (var path : List.of(
                "/api/councils/kent/jobs/" + job,
                "/api/councils/kent/jobs/" + job + "/events",
                "/councils/kent/jobs/" + job + "/events")) {
            RUNNING.as(other).get().uri(path).exchange().expectStatus().isNotFound();
            RUNNING.as(stranger)
                    .get()
                    .uri(path.replace("kent", "devon"))
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            RUNNING.as(OFFICER)
                    .get()
                    .uri(path.replace(job.toString(), UUID.randomUUID().toString()))
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Test
    void leads_back_to_the_record_that_a_module_names() {
        var record = UUID.randomUUID();
        var job = new JobView(
                UUID.randomUUID(),
                "core.import",
                record,
                "DONE",
                "s",
                0,
                0,
                Map.of(),
                null,
                OFFICER,
                java.time.Instant.EPOCH,
                null);
        var paths = new RecordPaths(List.of(
                new JobLinks(Map.of("other", "/x")), new JobLinks(Map.of("core.import", "/core/imports/{recordId}"))));

        assertThat(paths.of(job, "kent")).contains("/councils/kent/core/imports/" + record);
        assertThat(new RecordPaths(List.of()).of(job, "kent")).isEmpty();
    }

    private static Flux<ServerSentEvent<Map<String, Object>>> events(UUID job) {
        return RUNNING.as(OFFICER)
                .get()
                .uri("/councils/kent/jobs/" + job + "/events")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>>() {})
                .getResponseBody();
    }

    private static UUID job(String state, String step, long done, long total, String counts, String reason) {
        var id = UUID.randomUUID();
        var ended = !state.equals("RUNNING");
        RUNNING.database().run("""
                insert into platform.job (tenant_id, id, kind, record_id, started_by, starter_name, state, step, done, total, counts, reason, lease_until, finished_at)
                values ('%s', '%s', 'test.work', gen_random_uuid(), '%s', 'Otto', '%s', '%s', %d, %d, '%s', %s, now() + interval '1 hour', %s)""".formatted(
                        KENT,
                        id,
                        OFFICER,
                        state,
                        step,
                        done,
                        total,
                        counts,
                        reason == null ? "null" : "'" + reason + "'",
                        ended ? "now()" : "null"));
        return id;
    }
}
