package uk.commissioning.reorganisation.run;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.plan.Inheritances;
import uk.commissioning.reorganisation.plan.Obstacles;
import uk.commissioning.reorganisation.plan.Plan;
import uk.commissioning.reorganisation.succession.Inheritance;
import uk.commissioning.reorganisation.succession.Reconciliation;
import uk.commissioning.reorganisation.succession.Succession;
import uk.commissioning.reorganisation.succession.WorkedOut;

/// What a rehearsal and the vesting have in common: all of it (A9). Runs in the transaction of whoever calls.
final class Work {

    private final Inheritances inheritances;
    private final Succession succession;

    Work(Inheritances inheritances, Succession succession) {
        this.inheritances = inheritances;
        this.succession = succession;
    }

    /// Works out, refuses what stands in the way or has changed since the plan was frozen, carries out, and refuses
    /// what does not reconcile.
    Mono<Report> done(UUID reorganisation, Order order, Consumer<String> step) {
        var began = System.nanoTime();
        return Mono.fromRunnable(() -> step.accept("Working out who inherits what"))
                .then(Mono.defer(() -> inheritances.byMap(order.map(), order.snapshotDay())))
                .flatMap(inheritance -> succession
                        .workOut(inheritance)
                        .map(Obstacles::none)
                        .doOnNext(workedOut -> requireUnchanged(order.plan(), workedOut))
                        .flatMap(workedOut -> carriedOut(reorganisation, order, inheritance, step)
                                .map(reconciliation -> report(workedOut, reconciliation, began))));
    }

    private Mono<Reconciliation> carriedOut(
            UUID reorganisation, Order order, Inheritance inheritance, Consumer<String> step) {
        step.accept("Giving successors their records");
        return succession.carryOut(reorganisation, order.number(), inheritance);
    }

    private static Report report(WorkedOut workedOut, Reconciliation reconciliation, long began) {
        return Report.of(workedOut, reconciliation, (System.nanoTime() - began) / 1_000_000);
    }

    private static void requireUnchanged(@Nullable Plan plan, WorkedOut workedOut) {
        if (plan == null || plan.digest().equals(workedOut.digest())) return;
        throw Refused.because(RunReason.CHANGED_SINCE_SIGNED, plan.number());
    }

    /// By which map, with keys counted on which day, and the plan that must hold; none where what holds today is meant.
    record Order(
            UUID map,
            java.time.LocalDate snapshotDay,
            @Nullable Plan plan) {

        int number() {
            return plan == null ? 1 : plan.number();
        }
    }
}
