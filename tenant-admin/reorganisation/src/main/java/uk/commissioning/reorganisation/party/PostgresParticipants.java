package uk.commissioning.reorganisation.party;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.kernel.tenancy.ReorganisationState;
import uk.commissioning.reorganisation.party.Reorganisation.Agreement;
import uk.commissioning.reorganisation.party.Reorganisation.Facts;
import uk.commissioning.reorganisation.party.Reorganisation.Parties;
import uk.commissioning.reorganisation.party.Reorganisation.Predecessor;
import uk.commissioning.reorganisation.party.Reorganisation.Successor;

/// A reorganisation and its councils in PostgreSQL, for the operator and for whoever works in it.
final class PostgresParticipants implements Participants {

    private final DatabaseClient database;

    PostgresParticipants(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Reorganisation> of(UUID reorganisation) {
        return predecessors(reorganisation)
                .zipWhen(_ -> successors(reorganisation), Parties::new)
                .flatMap(parties -> database.sql("""
                                select key, name, order_reference, vesting_day, state, version
                                from platform.reorganisation where id = :id""")
                        .bind("id", reorganisation)
                        .map(row -> reorganisation(reorganisation, parties, row))
                        .one());
    }

    /// The function changes nothing a second time and answers the same; the day and hour say whether it was now.
    @Override
    public Mono<Boolean> agree(UUID reorganisation, String council, String person) {
        return database.sql("select platform.agree_to_reorganisation(:council, :person)")
                .bind("council", council)
                .bind("person", person)
                .mapValue(Boolean.class)
                .one()
                .filter(agreed -> agreed)
                .flatMap(_ -> database.sql("""
                                select q.agreed_at = now() from platform.predecessor q
                                join platform.council c on c.tenant_id = q.council_id
                                where q.reorganisation_id = :reorganisation and c.key = :council""")
                        .bind("reorganisation", reorganisation)
                        .bind("council", council)
                        .mapValue(Boolean.class)
                        .one());
    }

    private Mono<List<Predecessor>> predecessors(UUID reorganisation) {
        return database.sql("""
                        select c.key, c.name, c.state, q.agreed_at, q.agreed_name
                        from platform.predecessor q join platform.council c on c.tenant_id = q.council_id
                        where q.reorganisation_id = :id order by c.name, c.key""")
                .bind("id", reorganisation)
                .map(PostgresParticipants::predecessor)
                .all()
                .collectList();
    }

    private Mono<List<Successor>> successors(UUID reorganisation) {
        return database.sql("""
                        select s.key, s.name, s.nominated, c.state
                        from platform.successor s left join platform.council c on c.key = s.key
                        where s.reorganisation_id = :id order by s.name, s.key""")
                .bind("id", reorganisation)
                .map(PostgresParticipants::successor)
                .all()
                .collectList();
    }

    private static Reorganisation reorganisation(UUID id, Parties parties, Readable row) {
        var facts = new Facts(
                value(row, "name", String.class),
                row.get("order_reference", String.class),
                value(row, "vesting_day", LocalDate.class));
        return new Reorganisation(
                id,
                value(row, "key", String.class),
                facts,
                ReorganisationState.valueOf(value(row, "state", String.class)),
                parties,
                value(row, "version", Long.class));
    }

    private static Predecessor predecessor(Readable row) {
        return new Predecessor(
                value(row, "key", String.class),
                value(row, "name", String.class),
                CouncilState.valueOf(value(row, "state", String.class)),
                agreement(row));
    }

    private static @Nullable Agreement agreement(Readable row) {
        var at = row.get("agreed_at", Instant.class);
        return at == null ? null : new Agreement(at, value(row, "agreed_name", String.class));
    }

    private static Successor successor(Readable row) {
        var state = row.get("state", String.class);
        return new Successor(
                value(row, "key", String.class),
                value(row, "name", String.class),
                value(row, "nominated", Boolean.class),
                state == null ? null : CouncilState.valueOf(state));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
