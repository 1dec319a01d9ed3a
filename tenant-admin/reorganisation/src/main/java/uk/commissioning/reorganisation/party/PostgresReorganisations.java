package uk.commissioning.reorganisation.party;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.reorganisation.party.NewReorganisation.Heir;

/// Reorganisations in PostgreSQL, under the operator's role.
final class PostgresReorganisations implements Reorganisations {

    private static final String COUNCIL = """
            select c.tenant_id, c.key, c.name, c.state,
                (select r.name from platform.predecessor q join platform.reorganisation r on r.id = q.reorganisation_id
                 where q.council_id = c.tenant_id and r.state = 'PREPARING' order by r.id limit 1) as reorganised_in
            from platform.council c
            """;

    private final DatabaseClient database;
    private final Participants participants;

    PostgresReorganisations(DatabaseClient database) {
        this.database = database;
        this.participants = new PostgresParticipants(database);
    }

    @Override
    public Mono<Void> queue() {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('reorganisations', 0))")
                .then();
    }

    @Override
    public Mono<Reorganisation> called(String key) {
        return database.sql("select id from platform.reorganisation where key = :key")
                .bind("key", key)
                .mapValue(UUID.class)
                .one()
                .flatMap(participants::of);
    }

    @Override
    public Mono<List<KnownCouncil>> councils(Collection<String> keys) {
        return database.sql(COUNCIL + "where c.key = any (:keys)")
                .bind("keys", keys.toArray(String[]::new))
                .map(PostgresReorganisations::council)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<KnownCouncil>> live() {
        return database.sql(COUNCIL + "where c.state = 'LIVE' order by c.name, c.key limit 200")
                .map(PostgresReorganisations::council)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> add(UUID id, NewReorganisation made, List<KnownCouncil> councils) {
        return Actor.current()
                .flatMap(actor -> reference(database.sql("""
                                        insert into platform.reorganisation
                                            (id, key, name, order_reference, vesting_day, made_by)
                                        values (:id, :key, :name, :order_reference, :vesting_day, :made_by)"""), made.orderReference())
                        .bind("id", id)
                        .bind("key", made.key())
                        .bind("name", made.name())
                        .bind("vesting_day", made.vestingDay())
                        .bind("made_by", actor.subject())
                        .then())
                .then(Mono.defer(() -> addPredecessors(id, made.predecessors(), councils)))
                .then(Mono.defer(() -> addSuccessors(id, made.successors())));
    }

    @Override
    public Mono<Void> replace(Reorganisation changed) {
        return reference(database.sql("""
                                update platform.reorganisation
                                set name = :name, order_reference = :order_reference, vesting_day = :vesting_day,
                                    state = :state, version = version + 1
                                where id = :id and version = :version and state = 'PREPARING'"""), changed.orderReference())
                .bind("id", changed.id())
                .bind("name", changed.name())
                .bind("vesting_day", changed.vestingDay())
                .bind("state", changed.state().name())
                .bind("version", changed.version())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Refused.mono(CommonReason.CHANGED_BY_SOMEBODY_ELSE))
                .then();
    }

    private Mono<Void> addPredecessors(UUID id, List<String> keys, List<KnownCouncil> councils) {
        var ids = councils.stream()
                .filter(council -> keys.contains(council.key()))
                .map(KnownCouncil::id)
                .toArray(UUID[]::new);
        return database.sql("""
                        insert into platform.predecessor (reorganisation_id, council_id)
                        select :id, council from unnest(:councils::uuid[]) council""").bind("id", id).bind("councils", ids).then();
    }

    private Mono<Void> addSuccessors(UUID id, List<Heir> heirs) {
        return database.sql("""
                        insert into platform.successor (reorganisation_id, key, name, nominated)
                        select :id, heir.key, heir.name, heir.nominated
                        from unnest(:keys::text[], :names::text[], :nominated::boolean[]) heir (key, name, nominated)""")
                .bind("id", id)
                .bind("keys", heirs.stream().map(Heir::key).toArray(String[]::new))
                .bind("names", heirs.stream().map(Heir::name).toArray(String[]::new))
                .bind("nominated", heirs.stream().map(Heir::nominated).toArray(Boolean[]::new))
                .then();
    }

    private static GenericExecuteSpec reference(GenericExecuteSpec statement, @Nullable String reference) {
        return reference == null
                ? statement.bindNull("order_reference", String.class)
                : statement.bind("order_reference", reference);
    }

    private static KnownCouncil council(Readable row) {
        return new KnownCouncil(
                value(row, "tenant_id", UUID.class),
                value(row, "key", String.class),
                value(row, "name", String.class),
                CouncilState.valueOf(value(row, "state", String.class)),
                row.get("reorganised_in", String.class));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
