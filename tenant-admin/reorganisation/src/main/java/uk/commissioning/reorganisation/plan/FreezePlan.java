package uk.commissioning.reorganisation.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;
import uk.commissioning.reorganisation.succession.Inheritance;
import uk.commissioning.reorganisation.succession.Succession;

/// Freezes what holds today as the next plan, for signing (LG-26). Refused while something must be decided first.
public final class FreezePlan {

    private final ReorganisationTransactions transactions;
    private final Inheritances inheritances;
    private final Succession succession;
    private final Plans plans;
    private final PartiesAudit audit;
    private final Clock clock;

    FreezePlan(ReorganisationTransactions transactions, Freezer freezer, PartiesAudit audit, Clock clock) {
        this.transactions = transactions;
        this.inheritances = freezer.inheritances();
        this.succession = freezer.succession();
        this.plans = freezer.plans();
        this.audit = audit;
        this.clock = clock;
    }

    /// Without a day keys are counted today, or on the day before vesting day where that is earlier.
    public Mono<Plan> freeze(String reorganisation, UUID map, @Nullable LocalDate snapshotDay) {
        var frozen = Mono.defer(inheritances::vestingDay).flatMap(vesting -> {
            var today = London.dateOf(clock.instant());
            var latest = today.isBefore(vesting) ? today : vesting.minusDays(1);
            return frozen(map, snapshotDay == null ? latest : snapshotDay);
        });
        return transactions
                .called(reorganisation)
                .flatMap(id -> transactions.writing(
                        id,
                        PlanPermission.FREEZE,
                        frozen.flatMap(plan -> audit.record(id, told(id, plan)).thenReturn(plan))));
    }

    private static Audited told(UUID reorganisation, Plan plan) {
        return new Audited(
                "reorganisation.plan-frozen",
                "reorganisation",
                reorganisation,
                Map.of("plan", String.valueOf(plan.number()), "digest", plan.digest()));
    }

    private Mono<Plan> frozen(UUID map, LocalDate snapshotDay) {
        return Mono.defer(() -> inheritances.byMap(map, snapshotDay))
                .doOnNext(FreezePlan::requireSnapshotBeforeVesting)
                .flatMap(inheritance -> succession
                        .workOut(inheritance)
                        .map(Obstacles::none)
                        .flatMap(workedOut -> Actor.current()
                                .flatMap(actor -> plans.freeze(
                                        new Plans.Wanted(map, inheritance.vestingDay(), snapshotDay),
                                        workedOut,
                                        actor))));
    }

    private static void requireSnapshotBeforeVesting(Inheritance inheritance) {
        if (inheritance.snapshotDay().isBefore(inheritance.vestingDay())) return;
        throw Refused.fields(List.of(FieldRefusal.of("snapshotDay", PlanReason.SNAPSHOT_DAY_AFTER_VESTING)));
    }

    /// What a plan is made with.
    record Freezer(Inheritances inheritances, Succession succession, Plans plans) {}
}
