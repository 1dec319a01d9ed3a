package uk.commissioning.runtime.job;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.job.JobResult;
import uk.commissioning.kernel.job.JobWork;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.database.OwnTransactions;
import uk.commissioning.runtime.database.TimeLimit;
import uk.commissioning.runtime.job.JobLeases.Ending;
import uk.commissioning.runtime.job.JobLeases.LeaseLost;
import uk.commissioning.runtime.tenancy.CouncilBinding;

/// Runs one job at a time as the person who started it, in that person's council, and keeps its lease alive (A10).
final class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int HEARTBEATS_A_LEASE = 3;

    private final JobLeases leases;
    private final Map<String, JobWork> works;
    private final Set<String> modules;
    private final OwnTransactions own;
    private final TimeLimit timeLimit;

    JobRunner(JobLeases leases, OwnTransactions own, List<JobWork> works, Set<String> modules, Duration limit) {
        this.leases = leases;
        this.own = own;
        this.works = works.stream().collect(Collectors.toUnmodifiableMap(JobWork::kind, Function.identity()));
        this.modules = Set.copyOf(modules);
        this.timeLimit = new TimeLimit(limit);
    }

    /// Takes and runs one job; answers how many it ran.
    Mono<Long> runNext() {
        if (works.isEmpty()) return Mono.just(0L);

        return leases.claim(works.keySet())
                .flatMap(claim -> run(claim).thenReturn(1L))
                .switchIfEmpty(Mono.defer(this::giveUpNext));
    }

    private Mono<Long> giveUpNext() {
        return leases.lost(works.keySet())
                .flatMap(claim ->
                        ended(claim, stopped(claim, JobReason.JOB_LOST)).thenReturn(1L))
                .defaultIfEmpty(0L);
    }

    private Mono<Void> run(Claim claim) {
        return ended(
                claim,
                worked(claim)
                        .map(JobRunner::ending)
                        .onErrorResume(Refused.class, refused -> stopped(claim, refused.reason()))
                        .onErrorResume(JobRunner::isOurFault, failure -> ourFault(claim, failure)));
    }

    /// A job whose record could not be told stays held until its lease is over, and is then taken again: a record that
    /// waits has a job that has not ended.
    private Mono<Void> ended(Claim claim, Mono<Ending> ending) {
        return ending.flatMap(known -> leases.end(claim, known))
                .onErrorResume(LeaseLost.class, _ -> {
                    LOG.warn("Job {} of kind {} was taken over by another worker", claim.id(), claim.kind());
                    return Mono.empty();
                })
                .onErrorResume(NotTold.class, untold -> {
                    LOG.error("Job {} could not tell that it ended", claim.id(), untold.getCause());
                    return Mono.empty();
                });
    }

    private static boolean isOurFault(Throwable failure) {
        return !(failure instanceof LeaseLost || failure instanceof NotTold);
    }

    private Mono<JobResult> worked(Claim claim) {
        var work = Mono.defer(() -> work(claim)
                        .run(claim.recordId(), (step, done, total) -> leases.progress(claim, step, done, total)))
                .defaultIfEmpty(new JobResult(true, Map.of()))
                .contextWrite(binding(claim)::into)
                .contextWrite(timeLimit::into);
        return Mono.firstWithSignal(work, heartbeat(claim));
    }

    /// Never answers; an error once the lease is lost, which stops the work.
    private Mono<JobResult> heartbeat(Claim claim) {
        return Flux.interval(leases.lease().dividedBy(HEARTBEATS_A_LEASE))
                .onBackpressureDrop()
                .concatMap(_ ->
                        leases.renew(claim).onErrorResume(failure -> !(failure instanceof LeaseLost), this::missed))
                .then(Mono.never());
    }

    /// One missed beat costs nothing while the lease lasts.
    private Mono<Void> missed(Throwable failure) {
        LOG.warn("A job's lease was not renewed this time", failure);
        return Mono.empty();
    }

    private static Ending ending(JobResult result) {
        return result.accepted() ? Ending.done(result.counts()) : Ending.refused(result.counts());
    }

    private Mono<Ending> ourFault(Claim claim, Throwable failure) {
        LOG.error("Job {} of kind {} failed", claim.id(), claim.kind(), failure);
        return stopped(claim, JobReason.JOB_FAILED);
    }

    /// Tells the record first, whatever its starter may do by now, and answers how the job then ends.
    private Mono<Ending> stopped(Claim claim, Reason reason) {
        return own.writingIn(claim.council(), Mono.defer(() -> work(claim).stopped(claim.recordId(), reason)))
                .onErrorMap(NotTold::new)
                .contextWrite(binding(claim)::into)
                .thenReturn(Ending.without(reason));
    }

    private JobWork work(Claim claim) {
        var work = works.get(claim.kind());
        if (work == null) throw new IllegalStateException("No work of kind " + claim.kind());
        return work;
    }

    /// A kind begins with the id of its module: `core.import`.
    private CouncilBinding binding(Claim claim) {
        return new CouncilBinding(claim.council(), claim.starter(), module(claim.kind()), "job " + claim.id());
    }

    private @Nullable String module(String kind) {
        var prefix = kind.substring(0, Math.max(0, kind.indexOf('.')));
        return modules.contains(prefix) ? prefix : null;
    }

    /// The work's record does not know yet that its job ended.
    private static final class NotTold extends RuntimeException {

        NotTold(Throwable cause) {
            super("The record was not told", cause);
        }
    }
}
