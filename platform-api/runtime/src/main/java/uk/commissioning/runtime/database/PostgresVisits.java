package uk.commissioning.runtime.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.runtime.tenancy.CouncilBinding;
import uk.commissioning.runtime.tenancy.Visits;

/// Asks the database what the edge must know. A council's key never changes and is never used again, so it is kept.
final class PostgresVisits implements Visits {

    /// What every unknown name stands for, so that it takes the same way as a council in which one has no grant.
    private static final TenantId NO_COUNCIL = new TenantId(new UUID(0, 0));

    private static final int KEYS_KEPT = 10_000;

    private final Cache<String, TenantId> known =
            Caffeine.newBuilder().maximumSize(KEYS_KEPT).build();
    private final UnboundDatabase unbound;
    private final GuardedTransactions transactions;
    private final Doorkeeper doorkeeper;

    PostgresVisits(UnboundDatabase unbound, GuardedTransactions transactions, Doorkeeper doorkeeper) {
        this.unbound = unbound;
        this.transactions = transactions;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public Mono<TenantId> councilCalled(String key) {
        var council = known.getIfPresent(key);
        if (council != null) return Mono.just(council);

        return unbound.toItsEnd(unbound.client()
                        .sql("select c as council_id from platform.council_called(:key) c where c is not null")
                        .bind("key", key)
                        .map(row -> new TenantId(id(row)))
                        .one())
                .doOnNext(found -> known.put(key, found))
                .defaultIfEmpty(NO_COUNCIL);
    }

    @Override
    public Mono<Visit> of(CouncilBinding binding) {
        return transactions
                .in(
                        Manner.READING,
                        Entrance.Council.class,
                        Mono.<Visit>empty(),
                        found -> Mono.justOrEmpty(doorkeeper.visit(binding, found)))
                .contextWrite(binding::into);
    }

    @Override
    public Mono<List<Open>> openTo(UUID subject) {
        return unbound.toItsEnd(unbound.client()
                .sql("select council_id, council_key, council_name, state from platform.councils_of(:subject)")
                .bind("subject", subject)
                .map(PostgresVisits::open)
                .all()
                .collectList());
    }

    private static Open open(Readable row) {
        return new Open(new TenantId(id(row)), text(row, "council_key"), text(row, "council_name"), text(row, "state"));
    }

    private static UUID id(Readable row) {
        return Objects.requireNonNull(row.get("council_id", UUID.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
