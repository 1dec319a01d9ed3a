package uk.commissioning.tenants.council;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.Validity;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.kernel.tenancy.TenantId;

/// Councils in PostgreSQL. The operator's role sees all of them, so this SQL names the council it means.
final class PostgresCouncils implements Councils {

    private final DatabaseClient database;

    PostgresCouncils(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<TenantId> idOf(CouncilKey key) {
        return database.sql("select tenant_id from platform.council where key = :key")
                .bind("key", key.value())
                .mapValue(UUID.class)
                .one()
                .map(TenantId::new);
    }

    @Override
    public Mono<Council> withId(TenantId id) {
        return identifiersOf(id)
                .flatMap(identifiers -> database.sql("""
                                select key, name, state, state_since, suspended_at, suspended_because, version
                                from platform.council
                                where tenant_id = :id""")
                        .bind("id", id.value())
                        .map(row -> council(id, identifiers, row))
                        .one());
    }

    @Override
    public Mono<Council> add(Council council) {
        return database.sql("""
                        insert into platform.council (tenant_id, key, name, state, state_since, version)
                        values (:id, :key, :name, :state, :since, 1)""")
                .bind("id", council.id().value())
                .bind("key", council.key().value())
                .bind("name", council.name().value())
                .bind("state", council.standing().state().name())
                .bind("since", council.standing().since())
                .then()
                .onErrorMap(
                        DuplicateKeyException.class,
                        _ -> Refused.because(CouncilReason.COUNCIL_KEY_TAKEN, council.key()))
                .then(Mono.defer(() -> storeIdentifiers(council)))
                .thenReturn(council.withVersion(1));
    }

    @Override
    public Mono<Council> replace(Council council) {
        return suspension(database.sql("""
                                update platform.council
                                set name = :name, state = :state, state_since = :since,
                                    suspended_at = :suspended_at, suspended_because = :suspended_because,
                                    version = version + 1
                                where tenant_id = :id and version = :version"""), council.standing().suspension())
                .bind("id", council.id().value())
                .bind("name", council.name().value())
                .bind("state", council.standing().state().name())
                .bind("since", council.standing().since())
                .bind("version", council.version())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Refused.mono(CommonReason.CHANGED_BY_SOMEBODY_ELSE))
                .flatMap(_ -> storeIdentifiers(council))
                .thenReturn(council.withVersion(council.version() + 1));
    }

    @Override
    public Mono<Void> queueForIdentifiers() {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('council identifiers', 0))")
                .then();
    }

    @Override
    public Mono<Shared> sharedIdentifier(TenantId council) {
        return database.sql("""
                        select own.scheme, own.value, holder.name
                        from platform.council_identifier own
                        join platform.council_identifier other
                            on other.scheme = own.scheme and other.value = own.value and other.tenant_id <> own.tenant_id
                            and daterange(own.valid_from, own.valid_to, '[]') && daterange(other.valid_from, other.valid_to, '[]')
                        join platform.council holder on holder.tenant_id = other.tenant_id
                        where own.tenant_id = :council
                        order by own.scheme, own.value, holder.name
                        limit 1""")
                .bind("council", council.value())
                .map(row ->
                        new Shared(IdentifierScheme.parse(text(row, "scheme")), text(row, "value"), text(row, "name")))
                .one();
    }

    private Mono<List<CouncilIdentifier>> identifiersOf(TenantId id) {
        return database.sql("""
                        select id, scheme, value, valid_from, valid_to, source
                        from platform.council_identifier
                        where tenant_id = :id""")
                .bind("id", id.value())
                .map(PostgresCouncils::identifier)
                .all()
                .collectList();
    }

    /// New identifiers are added; of those that are there only the last day can have changed.
    private Mono<Void> storeIdentifiers(Council council) {
        return Flux.fromIterable(council.identifiers().all())
                .concatMap(identifier -> store(council.id(), identifier))
                .then();
    }

    private Mono<Void> store(TenantId council, CouncilIdentifier identifier) {
        return date(database.sql("""
                                insert into platform.council_identifier (tenant_id, id, scheme, value, valid_from, valid_to, source)
                                values (:council, :id, :scheme, :value, :from, :to, :source)
                                on conflict (tenant_id, id) do update set valid_to = excluded.valid_to
                                where council_identifier.valid_to is distinct from excluded.valid_to"""), identifier.validity().to())
                .bind("council", council.value())
                .bind("id", identifier.id())
                .bind("scheme", identifier.scheme().code())
                .bind("value", identifier.value())
                .bind("from", identifier.validity().from())
                .bind("source", identifier.source())
                .then();
    }

    private static Council council(TenantId id, List<CouncilIdentifier> identifiers, Readable row) {
        return new Council(
                id,
                new CouncilKey(text(row, "key")),
                new CouncilName(text(row, "name")),
                new Standing(
                        CouncilState.valueOf(text(row, "state")),
                        value(row, "state_since", LocalDate.class),
                        suspension(row)),
                new Identifiers(identifiers),
                value(row, "version", Long.class));
    }

    private static @Nullable Suspension suspension(Readable row) {
        var at = row.get("suspended_at", Instant.class);
        if (at == null) return null;
        return new Suspension(at, text(row, "suspended_because"));
    }

    private static CouncilIdentifier identifier(Readable row) {
        return new CouncilIdentifier(
                value(row, "id", UUID.class),
                IdentifierScheme.parse(text(row, "scheme")),
                text(row, "value"),
                new Validity(value(row, "valid_from", LocalDate.class), row.get("valid_to", LocalDate.class)),
                text(row, "source"));
    }

    private static GenericExecuteSpec suspension(GenericExecuteSpec statement, @Nullable Suspension suspension) {
        if (suspension == null) {
            return statement.bindNull("suspended_at", Instant.class).bindNull("suspended_because", String.class);
        }
        return statement.bind("suspended_at", suspension.at()).bind("suspended_because", suspension.because());
    }

    private static GenericExecuteSpec date(GenericExecuteSpec statement, @Nullable LocalDate last) {
        return last == null ? statement.bindNull("to", LocalDate.class) : statement.bind("to", last);
    }

    private static String text(Readable row, String column) {
        return value(row, column, String.class);
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
