package uk.commissioning.reorganisation.run;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.reorganisation.plan.PlanPermission;

/// Rehearses on live rows: the statements and checks of the vesting, rolled back (A9). By a plan, or by a map for what
/// holds today.
public final class Rehearse {

    private final Engine engine;

    Rehearse(Engine engine) {
        this.engine = engine;
    }

    /// The run, which goes on by itself.
    public Mono<Run> start(String reorganisation, @Nullable UUID map, @Nullable Integer plan) {
        return engine.transactions()
                .called(reorganisation)
                .flatMap(id -> Actor.current()
                        .flatMap(actor -> engine.transactions()
                                .writing(id, PlanPermission.REHEARSE, started(map, plan, actor))
                                .doOnNext(started -> goOn(id, started, actor))
                                .map(Started::run)));
    }

    private Mono<Started> started(@Nullable UUID map, @Nullable Integer plan, Actor actor) {
        return order(map, plan)
                .flatMap(order -> engine.runs()
                        .start(new Runs.Wanted(Run.Kind.REHEARSAL, order.map(), plan), actor, Watch.LEASE)
                        .map(run -> new Started(run, order)));
    }

    private Mono<Work.Order> order(@Nullable UUID map, @Nullable Integer plan) {
        if (plan != null) {
            return Mono.defer(() -> engine.plans().numbered(plan))
                    .switchIfEmpty(Refused.missing())
                    .map(found -> new Work.Order(found.map(), found.snapshotDay(), found));
        }
        if (map == null) return Refused.mono(RunReason.MAP_OR_PLAN_REQUIRED);
        return Mono.just(new Work.Order(map, engine.today(), null));
    }

    private void goOn(UUID reorganisation, Started started, Actor actor) {
        var run = started.run().id();
        engine.watch()
                .letGoOn(
                        new Watch.Watched(reorganisation, PlanPermission.REHEARSE, run, actor),
                        step -> engine.transactions()
                                .rehearsing(
                                        reorganisation,
                                        PlanPermission.REHEARSE,
                                        engine.work().done(reorganisation, started.order(), step))
                                .flatMap(report -> kept(reorganisation, run, report)));
    }

    private Mono<Void> kept(UUID reorganisation, UUID run, Report report) {
        if (!report.reconciliation().agrees()) return Mono.error(new Watch.Unreconciled(report));
        return engine.transactions()
                .writing(reorganisation, PlanPermission.REHEARSE, engine.runs().done(run, report));
    }

    private record Started(Run run, Work.Order order) {}
}
