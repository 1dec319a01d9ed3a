package uk.commissioning.reorganisation.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;
import uk.commissioning.reorganisation.plan.Inheritances;
import uk.commissioning.reorganisation.plan.PlanPermission;
import uk.commissioning.reorganisation.plan.PlanReason;
import uk.commissioning.reorganisation.succession.Succession;

/// Several maps over the same live portfolio, side by side.
public final class CompareScenarios {

    private static final int MOST = 6;

    private final ReorganisationTransactions transactions;
    private final Inheritances inheritances;
    private final Succession succession;
    private final Scenarios scenarios;
    private final Clock clock;

    CompareScenarios(
            ReorganisationTransactions transactions,
            Inheritances inheritances,
            Succession succession,
            Scenarios scenarios,
            Clock clock) {
        this.transactions = transactions;
        this.inheritances = inheritances;
        this.succession = succession;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /// Each map in a transaction of its own that is rolled back, counted on today.
    public Mono<List<Scenario>> compare(String reorganisation, List<UUID> maps) {
        if (maps.isEmpty()) return refused(CommonReason.FIELD_REQUIRED);
        if (maps.size() > MOST) return refused(PlanReason.TOO_MANY_MAPS, MOST);
        var today = London.dateOf(clock.instant());
        return transactions
                .called(reorganisation)
                .flatMap(id -> Flux.fromIterable(maps)
                        .concatMap(map -> transactions.rehearsing(id, PlanPermission.READ, scenario(map, today)))
                        .collectList());
    }

    private Mono<Scenario> scenario(UUID map, LocalDate day) {
        return Mono.defer(() -> inheritances.byMap(map, day))
                .flatMap(inheritance -> succession
                        .allocate(inheritance)
                        .then(Mono.defer(() -> scenarios.parts(inheritance)))
                        .flatMap(parts -> scenarios
                                .pupils(inheritance)
                                .flatMap(pupils -> scenarios
                                        .money()
                                        .map(amounts -> MoneyShares.of(inheritance, amounts, pupils))
                                        .flatMap(money -> scenarios
                                                .nameOf(map)
                                                .map(name -> new Scenario(map, name, day, parts, money))))));
    }

    private static <T> Mono<T> refused(Reason reason, Object... arguments) {
        return Mono.error(() -> Refused.fields(List.of(FieldRefusal.of("map", reason, arguments))));
    }
}
