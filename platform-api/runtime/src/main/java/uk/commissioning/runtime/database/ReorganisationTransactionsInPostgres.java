package uk.commissioning.runtime.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.ReorganisationState;
import uk.commissioning.kernel.tenancy.ReorganisationVisit;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;
import uk.commissioning.runtime.database.ReorganiserConnectionFactory.Bound;

/// Transactions of the role `reorganiser`: BEGIN binds the reorganisation and reads what the person is in it (A4).
final class ReorganisationTransactionsInPostgres implements ReorganisationTransactions {

    private static final UUID NONE = new UUID(0, 0);

    private final GuardedTransactions transactions;
    private final DatabaseClient bound;
    private final UnboundDatabase unbound;

    ReorganisationTransactionsInPostgres(
            GuardedTransactions transactions, DatabaseClient bound, UnboundDatabase unbound) {
        this.transactions = transactions;
        this.bound = bound;
        this.unbound = unbound;
    }

    @Override
    public Mono<UUID> called(String key) {
        return unbound.toItsEnd(unbound.client()
                .sql("select coalesce(platform.reorganisation_called(:key), :none)")
                .bind("key", key)
                .bind("none", NONE)
                .mapValue(UUID.class)
                .one());
    }

    @Override
    public Mono<List<Open>> open() {
        return Actor.current()
                .flatMap(actor -> unbound.toItsEnd(unbound.client()
                        .sql("""
                                select reorganisation_key, reorganisation_name, vesting_day, state
                                from platform.reorganisations_open_to(:subject)""")
                        .bind("subject", actor.subject())
                        .map(ReorganisationTransactionsInPostgres::open)
                        .all()
                        .collectList()));
    }

    @Override
    public <T> Mono<T> reading(UUID reorganisation, Permission permission, Mono<T> work) {
        return Mono.deferContextual(context -> RunningTransaction.around(context) == null
                ? entered(Manner.READING, reorganisation, permission, work)
                : work);
    }

    @Override
    public <T> Mono<T> writing(UUID reorganisation, Permission permission, Mono<T> work) {
        return Mono.deferContextual(context -> {
            RunningTransaction.refuseInside(context, "A change of a reorganisation");
            return entered(Manner.WRITING, reorganisation, permission, work);
        });
    }

    @Override
    public <T> Mono<T> rehearsing(UUID reorganisation, Permission permission, Mono<T> work) {
        return Mono.deferContextual(context -> {
            RunningTransaction.refuseInside(context, "A rehearsal");
            var rehearsal =
                    bound.sql("select platform.begin_rehearsal()").then().then(work);
            return entered(Manner.REHEARSING, reorganisation, permission, rehearsal);
        });
    }

    @Override
    public <T> Mono<T> vesting(UUID reorganisation, Permission permission, int plan, Mono<T> work) {
        return Mono.deferContextual(context -> {
            RunningTransaction.refuseInside(context, "A vesting");
            var vesting = called("select platform.begin_vesting(:plan)", plan)
                    .then(work)
                    .flatMap(done -> called("select platform.finish_vesting(:plan)", plan)
                            .thenReturn(done));
            return entered(Manner.WRITING, reorganisation, permission, vesting);
        });
    }

    private Mono<Void> called(String function, int plan) {
        return Mono.defer(() -> bound.sql(function).bind("plan", plan).then());
    }

    private <T> Mono<T> entered(Manner manner, UUID reorganisation, Permission permission, Mono<T> work) {
        return Mono.deferContextual(context -> {
            Actor actor = context.get(Actor.class);
            return transactions
                    .in(manner, Entrance.Reorganisation.class, Refused.missing(), found -> {
                        var visit = visit(actor, reorganisation, found);
                        visit.require(permission);
                        if (manner != Manner.READING) requirePreparing(visit);
                        return work.contextWrite(inside -> inside.put(ReorganisationVisit.class, visit));
                    })
                    .contextWrite(inside -> inside.put(Bound.class, new Bound(reorganisation)));
        });
    }

    private static Open open(Readable row) {
        return new Open(
                value(row, "reorganisation_key", String.class),
                value(row, "reorganisation_name", String.class),
                value(row, "vesting_day", LocalDate.class),
                ReorganisationState.valueOf(value(row, "state", String.class)));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    private static ReorganisationVisit visit(Actor actor, UUID id, Entrance.Reorganisation found) {
        var reorganisation = new ReorganisationVisit.Reorganisation(
                id, found.key(), found.name(), ReorganisationState.valueOf(found.state()));
        return new ReorganisationVisit(actor, reorganisation, found.operator(), roles(found));
    }

    /// A role that this build does not know gives nothing.
    private static Map<String, Set<Role>> roles(Entrance.Reorganisation found) {
        return IntStream.range(0, found.councils().size())
                .filter(at -> Doorkeeper.ROLES.containsKey(found.roles().get(at)))
                .boxed()
                .collect(groupingBy(
                        found.councils()::get,
                        mapping(at -> Doorkeeper.ROLES.get(found.roles().get(at)), toSet())));
    }

    private static void requirePreparing(ReorganisationVisit visit) {
        var reorganisation = visit.reorganisation();
        switch (reorganisation.state()) {
            case PREPARING -> {}
            case VESTED -> throw Refused.because(CommonReason.REORGANISATION_VESTED, reorganisation.name());
            case SET_ASIDE -> throw Refused.because(CommonReason.REORGANISATION_SET_ASIDE, reorganisation.name());
        }
    }
}
