package uk.commissioning.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.ANYTHING;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;
import static uk.commissioning.runtime.database.World.as;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.job.JobResult;
import uk.commissioning.kernel.job.JobWork;
import uk.commissioning.kernel.job.Jobs;
import uk.commissioning.kernel.job.Progress;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.runtime.database.World;
import uk.commissioning.runtime.tenancy.CouncilBinding;

class A10_running_jobs_Test {

    private static final Duration LEASE = Duration.ofSeconds(30);

    private final World world = new World(4);
    private final Jobs jobs = new PostgresJobs(world.client());
    private final JobRegister register = new PostgresJobRegister(world.transactions(), world.client());
    private final CouncilBinding kent = world.person(world.council("kent", "LIVE"), Role.COMMISSIONER);
    private final List<String> told = new CopyOnWriteArrayList<>();
    private boolean recordCanBeTold = true;

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void runs_as_the_one_who_started_it_in_that_council_and_keeps_its_counts() {
        var record = UUID.randomUUID();
        var job = start(record);
        var visits = new CopyOnWriteArrayList<Visit>();
        var runner = runner((recordId, progress) -> progress.at("Checking rows", 5, 10)
                .then(world.transactions().writing(ANYTHING, Visit.current().doOnNext(visits::add)))
                .thenReturn(new JobResult(true, Map.of("stored", 10L))));

        assertThat(runner.runNext().block(TIME_LIMIT)).isEqualTo(1);

        assertThat(visits).singleElement().satisfies(visit -> {
            assertThat(visit.actor()).isEqualTo(kent.actor());
            assertThat(visit.council().id()).isEqualTo(kent.council());
        });
        assertThat(view(kent, job)).satisfies(view -> {
            assertThat(view.state()).isEqualTo("DONE");
            assertThat(view.counts()).isEqualTo(Map.of("stored", 10L));
            assertThat(view.recordId()).isEqualTo(record);
            assertThat(view.ended()).isTrue();
            assertThat(view.done()).isEqualTo(5);
        });
        assertThat(runner.runNext().block(TIME_LIMIT)).isZero();
    }

    @Test
    void of_a_change_that_is_rolled_back_does_not_run() {
        var work = jobs.start("core.import", UUID.randomUUID()).then(Mono.error(new Undone()));
        assertThatThrownBy(() -> as(kent, world.transactions().writing(ANYTHING, work)))
                .isInstanceOf(Undone.class);

        assertThat(runner(done()).runNext().block(TIME_LIMIT)).isZero();
    }

    @Test
    void whose_input_is_refused_says_so_with_its_counts() {
        var job = start(UUID.randomUUID());

        runner((_, _) -> Mono.just(new JobResult(false, Map.of("problems", 3L))))
                .runNext()
                .block(TIME_LIMIT);

        assertThat(view(kent, job).state()).isEqualTo("REFUSED");
        assertThat(view(kent, job).counts()).isEqualTo(Map.of("problems", 3L));
    }

    @Test
    void that_is_refused_says_the_reason() {
        var job = start(UUID.randomUUID());

        runner((_, _) -> Refused.mono(CommonReason.COUNCIL_CLOSING, "Kent"))
                .runNext()
                .block(TIME_LIMIT);

        assertThat(view(kent, job).state()).isEqualTo("REFUSED");
        assertThat(view(kent, job).reason()).isEqualTo("council-closing");
        assertThat(told).containsExactly("council-closing");
    }

    @Test
    void whose_starter_lost_the_role_or_whose_council_was_suspended_tells_its_record_and_ends() {
        var roleLost = start(UUID.randomUUID());
        world.database.run("update platform.council_grant set revoked_at = now(), revoked_by = id");
        var runner = runner((_, _) -> world.transactions().writing(ANYTHING, Mono.just(new JobResult(true, Map.of()))));
        runner.runNext().block(TIME_LIMIT);
        world.database.run("update platform.council_grant set revoked_at = null, revoked_by = null");
        assertThat(view(kent, roleLost).reason()).isEqualTo("not-found");

        var suspended = start(UUID.randomUUID());
        world.database.run("update platform.council set suspended_at = now(), suspended_because = 'An audit'");
        runner.runNext().block(TIME_LIMIT);

        assertThat(view(kent, suspended).state()).isEqualTo("REFUSED");
        assertThat(view(kent, suspended).reason()).isEqualTo("council-suspended");
        assertThat(told).containsExactly("not-found", "council-suspended");
    }

    @Test
    void whose_record_cannot_be_told_is_not_over_and_is_taken_again() {
        var job = start(UUID.randomUUID());
        recordCanBeTold = false;
        runner((_, _) -> Mono.error(new IllegalStateException())).runNext().block(TIME_LIMIT);
        assertThat(view(kent, job).state()).isEqualTo("RUNNING");

        recordCanBeTold = true;
        expireLeases();
        runner((_, _) -> Mono.error(new IllegalStateException())).runNext().block(TIME_LIMIT);

        assertThat(view(kent, job).state()).isEqualTo("FAILED");
        assertThat(told).containsExactly("job-failed");
    }

    @Test
    void that_fails_for_a_fault_of_ours_says_so_without_the_faults_text_and_tells_its_work() {
        var job = start(UUID.randomUUID());

        runner((_, _) -> Mono.error(new IllegalStateException("a child's name")))
                .runNext()
                .block(TIME_LIMIT);

        assertThat(view(kent, job).state()).isEqualTo("FAILED");
        assertThat(view(kent, job).reason()).isEqualTo("job-failed");
        assertThat(view(kent, job).toString()).doesNotContain("child");
        assertThat(told).containsExactly("job-failed");
    }

    @Test
    void that_was_killed_in_the_middle_runs_again_once_its_lease_is_over_and_stores_once() {
        var job = start(UUID.randomUUID());
        var runs = new AtomicInteger();
        var killed = runner((_, _) -> world.transactions()
                        .writing(
                                ANYTHING,
                                world.addPerson("half@example.org")
                                        .doOnSuccess(_ -> runs.incrementAndGet())
                                        .then(Mono.never())))
                .runNext()
                .subscribe();
        World.eventually(() -> runs.get() == 1);
        killed.dispose();

        var second = runner((_, _) -> world.transactions()
                .writing(ANYTHING, world.addPerson("half@example.org"))
                .thenReturn(new JobResult(true, Map.of())));
        assertThat(second.runNext().block(TIME_LIMIT)).isZero();
        expireLeases();
        world.database.run("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and state = 'idle in transaction'");

        assertThat(second.runNext().block(TIME_LIMIT)).isEqualTo(1);
        assertThat(view(kent, job).state()).isEqualTo("DONE");
        assertThat(world.database.ask("select count(*) from platform.person where email = 'half@example.org'"))
                .isEqualTo("1");
    }

    @Test
    void that_falls_silent_three_times_fails_and_says_that_nothing_was_stored() {
        var job = start(UUID.randomUUID());
        for (int attempt = 1; attempt <= 3; attempt++) {
            var attempts = String.valueOf(attempt);
            var silent = runner((_, _) -> Mono.never()).runNext().subscribe();
            World.eventually(() ->
                    world.database.ask("select attempts from platform.job").equals(attempts));
            silent.dispose();
            expireLeases();
        }

        assertThat(runner(done()).runNext().block(TIME_LIMIT)).isEqualTo(1);

        assertThat(view(kent, job).state()).isEqualTo("FAILED");
        assertThat(view(kent, job).step()).contains("nothing was stored");
        assertThat(view(kent, job).reason()).isEqualTo("job-lost");
        assertThat(told).containsExactly("job-lost");
    }

    @Test
    void that_was_taken_over_is_stopped_and_cannot_end_the_job() {
        var job = start(UUID.randomUUID());
        var slowLeases = new JobLeases(world.dispatcher.client(), Duration.ofMillis(300));
        var slow = new JobRunner(
                slowLeases,
                world.councils.own(),
                List.of(work((_, _) -> Mono.never())),
                Set.of(),
                Duration.ofMinutes(1));
        var running = slow.runNext().toFuture();
        World.eventually(
                () -> world.database.ask("select state from platform.job").equals("RUNNING"));

        world.database.run("update platform.job set attempts = attempts + 1, state = 'RUNNING'");

        assertThat(Mono.fromFuture(running).block(TIME_LIMIT)).isEqualTo(1);
        assertThat(view(kent, job).state()).isEqualTo("RUNNING");
        assertThat(told).isEmpty();
    }

    @Test
    void keeps_its_lease_while_it_works() {
        start(UUID.randomUUID());
        var leases = new JobLeases(world.dispatcher.client(), Duration.ofSeconds(3));
        var runs = new AtomicInteger();
        var runner = new JobRunner(
                leases,
                world.councils.own(),
                List.of(work((_, _) -> Mono.defer(() -> {
                    runs.incrementAndGet();
                    return Mono.delay(Duration.ofSeconds(7)).thenReturn(new JobResult(true, Map.of()));
                }))),
                Set.of(),
                Duration.ofMinutes(1));

        var first = runner.runNext().toFuture();
        World.eventually(() -> runs.get() == 1);
        while (!first.isDone()) {
            assertThat(runner.runNext().block(TIME_LIMIT)).isZero();
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void is_taken_by_one_of_many_workers() {
        for (int number = 0; number < 10; number++) start(UUID.randomUUID());
        var runs = new AtomicInteger();
        var runner = runner((_, _) -> Mono.fromSupplier(() -> {
            runs.incrementAndGet();
            return new JobResult(true, Map.of());
        }));

        Flux.range(0, 30).flatMap(_ -> runner.runNext(), 30).blockLast(TIME_LIMIT);
        while (runner.runNext().block(TIME_LIMIT) > 0) {}

        assertThat(runs).hasValue(10);
    }

    @Test
    void is_left_to_processes_that_know_its_kind() {
        as(kent, world.transactions().writing(ANYTHING, jobs.start("other.kind", UUID.randomUUID())));

        assertThat(runner(done()).runNext().block(TIME_LIMIT)).isZero();
    }

    @Test
    void is_seen_by_its_starter_by_administrators_and_auditors_and_is_not_there_for_others() {
        var job = start(UUID.randomUUID());

        assertThat(view(kent, job)).isNotNull();
        assertThat(view(world.person(kent.council(), Role.TENANT_ADMIN), job)).isNotNull();
        assertThat(view(world.person(kent.council(), Role.AUDITOR), job)).isNotNull();
        var colleague = world.person(kent.council(), Role.COMMISSIONER);
        var foreigner = world.person(world.council("medway", "LIVE"), Role.TENANT_ADMIN);
        for (var other : List.of(colleague, foreigner)) {
            assertThatThrownBy(() -> view(other, job))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(CommonReason.NOT_FOUND));
        }
    }

    private UUID start(UUID record) {
        return as(kent, world.transactions().writing(ANYTHING, jobs.start("core.import", record)));
    }

    private JobView view(CouncilBinding who, UUID job) {
        return as(who, register.withId(job));
    }

    private void expireLeases() {
        world.database.run("update platform.job set lease_until = now() - interval '1 second' where state = 'RUNNING'");
    }

    private JobRunner runner(Run run) {
        return new JobRunner(
                new JobLeases(world.dispatcher.client(), LEASE),
                world.councils.own(),
                List.of(work(run)),
                Set.of("core"),
                Duration.ofMinutes(1));
    }

    private static Run done() {
        return (_, _) -> Mono.just(new JobResult(true, Map.of()));
    }

    private JobWork work(Run run) {
        return new JobWork() {
            @Override
            public String kind() {
                return "core.import";
            }

            @Override
            public Mono<JobResult> run(UUID recordId, Progress progress) {
                return run.run(recordId, progress);
            }

            @Override
            public Mono<Void> stopped(UUID recordId, Reason reason) {
                return recordCanBeTold
                        ? Mono.fromRunnable(() -> told.add(reason.code()))
                        : Mono.error(new IllegalStateException("not now"));
            }
        };
    }

    private interface Run {
        Mono<JobResult> run(UUID recordId, Progress progress);
    }

    private static final class Undone extends RuntimeException {}
}
