package uk.commissioning.runtime.once;

import java.security.MessageDigest;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.transaction.Once;

/// Takes the key in the transaction that creates: a twin that comes meanwhile waits at the unique index, and then
/// finds what was made, or takes the key itself when the first was rolled back.
final class PostgresOnce implements Once {

    private final DatabaseClient database;

    PostgresOnce(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<UUID> create(Object input, Mono<UUID> creation) {
        return Mono.deferContextual(
                context -> context.hasKey(OnceKey.class) ? once(use(context, input), creation) : creation);
    }

    private static Use use(ContextView context, Object input) {
        var key = context.get(OnceKey.class);
        return new Use(context.get(Actor.class).subject(), key.value(), InputHash.of(input));
    }

    private Mono<UUID> once(Use use, Mono<UUID> creation) {
        return take(use)
                .flatMap(taken ->
                        taken > 0 ? creation.flatMap(made -> keep(use, made).thenReturn(made)) : madeBefore(use));
    }

    /// Answers 1 when the key is ours: it was not used in the last 24 hours.
    private Mono<Long> take(Use use) {
        return database.sql("""
                insert into platform.idempotency_key as known (person, key, input_hash)
                values (:person, :key, :input_hash)
                on conflict (tenant_id, person, key) do update
                    set input_hash = excluded.input_hash, used_at = now(), made_id = null
                    where known.used_at < now() - interval '24 hours'
                """)
                .bind("person", use.person())
                .bind("key", use.key())
                .bind("input_hash", use.inputHash())
                .fetch()
                .rowsUpdated();
    }

    private Mono<Void> keep(Use use, UUID made) {
        return database.sql("""
                update platform.idempotency_key set made_id = :made where person = :person and key = :key
                """)
                .bind("made", made)
                .bind("person", use.person())
                .bind("key", use.key())
                .then();
    }

    private Mono<UUID> madeBefore(Use use) {
        return database.sql("""
                select input_hash, made_id from platform.idempotency_key where person = :person and key = :key
                """)
                .bind("person", use.person())
                .bind("key", use.key())
                .map(row -> new Made(
                        Objects.requireNonNull(row.get("input_hash", byte[].class)),
                        Objects.requireNonNull(row.get("made_id", UUID.class))))
                .one()
                .map(made -> made.by(use));
    }

    /// One person's use of a key for an input.
    private record Use(UUID person, String key, byte[] inputHash) {}

    /// What an earlier use of the key made.
    private record Made(byte[] inputHash, UUID id) {

        private UUID by(Use use) {
            if (MessageDigest.isEqual(inputHash, use.inputHash())) return id;
            throw Refused.because(CommonReason.KEY_USED_FOR_SOMETHING_ELSE);
        }
    }
}
