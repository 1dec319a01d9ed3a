package uk.commissioning.reorganisation.run;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.reorganisation.plan.Plan;
import uk.commissioning.reorganisation.plan.PlanPermission;
import uk.commissioning.reorganisation.plan.Plans;

/// Carries out a signed plan, from 00:00 local time on vesting day (MT-11): all of it or nothing. Started again it
/// finishes, or answers the run by which it was carried out.
public final class Vest {

    private final Engine engine;
    private final PartiesAudit audit;

    Vest(Engine engine, PartiesAudit audit) {
        this.engine = engine;
        this.audit = audit;
    }

    /// The run, which goes on by itself.
    public Mono<Run> start(String reorganisation, int plan) {
        return engine.transactions()
                .called(reorganisation)
                .flatMap(id -> vestedBefore(id, plan)
                        .switchIfEmpty(Mono.defer(() -> Actor.current().flatMap(actor -> started(id, plan, actor)))));
    }

    private Mono<Run> vestedBefore(UUID reorganisation, int plan) {
        return engine.transactions()
                .reading(
                        reorganisation,
                        PlanPermission.VEST,
                        Mono.defer(() -> engine.plans().numbered(plan))
                                .switchIfEmpty(Refused.missing())
                                .filter(found -> found.state() == Plan.State.VESTED)
                                .flatMap(_ -> engine.runs().vestedBy(plan)));
    }

    private Mono<Run> started(UUID reorganisation, int number, Actor actor) {
        var starting = Mono.defer(() -> engine.plans().numbered(number))
                .flatMap(plan -> allowed(plan)
                        .then(Mono.defer(() -> engine.runs()
                                .start(
                                        new Runs.Wanted(Run.Kind.VESTING, plan.map(), plan.number()),
                                        actor,
                                        Watch.LEASE)))
                        .flatMap(run -> engine.runs().closePredecessors(true).thenReturn(new Started(run, plan))));
        return engine.transactions()
                .writing(reorganisation, PlanPermission.VEST, starting)
                .doOnNext(started -> goOn(reorganisation, started, actor))
                .map(Started::run);
    }

    private Mono<Void> allowed(Plan plan) {
        if (plan.state() != Plan.State.FROZEN) return Refused.mono(RunReason.PLAN_DOES_NOT_HOLD, plan.number());
        var today = engine.today();
        if (today.isBefore(plan.vestingDay())) {
            return Refused.mono(RunReason.BEFORE_VESTING_DAY, plan.vestingDay().toString());
        }
        return engine.plans()
                .unsigned(plan.number())
                .filter(unsigned -> !unsigned.isEmpty())
                .flatMap(unsigned -> Refused.mono(
                        RunReason.PLAN_NOT_SIGNED,
                        unsigned.stream()
                                .map(Plans.Unsigned::council)
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    private void goOn(UUID reorganisation, Started started, Actor actor) {
        var plan = started.plan();
        var run = started.run().id();
        var order = new Work.Order(plan.map(), plan.snapshotDay(), plan);
        engine.watch()
                .letGoOn(
                        new Watch.Watched(reorganisation, PlanPermission.VEST, run, actor),
                        step -> engine.transactions()
                                .vesting(
                                        reorganisation,
                                        PlanPermission.VEST,
                                        plan.number(),
                                        engine.work()
                                                .done(reorganisation, order, step)
                                                .flatMap(report -> recorded(reorganisation, started, report)))
                                .then()
                                .onErrorResume(
                                        failure -> reopened(reorganisation).then(Mono.error(failure))));
    }

    /// In the vesting's own transaction, so that it is recorded exactly when it is so: in the audit of each council
    /// with
    /// the plan's digest and the last seals of the predecessors (A9).
    private Mono<Report> recorded(UUID reorganisation, Started started, Report report) {
        if (!report.reconciliation().agrees()) return Mono.error(new Watch.Unreconciled(report));
        return engine.runs()
                .lastSeals()
                .flatMap(seals -> audit.record(reorganisation, told(reorganisation, started.plan(), seals)))
                .then(Mono.defer(() -> engine.runs().done(started.run().id(), report)))
                .thenReturn(report);
    }

    private static Audited told(UUID reorganisation, Plan plan, String seals) {
        return new Audited(
                "reorganisation.vested",
                "reorganisation",
                reorganisation,
                Map.of("plan", String.valueOf(plan.number()), "digest", plan.digest(), "seals", seals));
    }

    private Mono<Void> reopened(UUID reorganisation) {
        return engine.transactions()
                .writing(reorganisation, PlanPermission.VEST, engine.runs().closePredecessors(false))
                .retryWhen(Watch.AGAIN);
    }

    private record Started(Run run, Plan plan) {}
}
