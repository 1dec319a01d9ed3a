package uk.commissioning.bench;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reads a placement with the driver and a pool and nothing else: no tenant, no transaction, and a superuser, whom no
/// policy binds.
final class PostgresBareRead implements AutoCloseable {

    static final int POOL = 20;

    private static final int PREPARED_STATEMENTS = 256;

    /// What the platform asks for a reader who sees no child.
    static final String PLACEMENT = """
            select p.id, p.weeks::int as weeks, s.name as school, s.urn, v.name as provider,
                   c.ref, c.regime, c.route, c.route_reason, c.agreed_on, c.starts_on, c.ends_on,
                   a.ref as agreement_ref, a.title as agreement_title, l.code as lot,
                   f.purpose, f.pence, f.valid_from, f.valid_to
            from core.placement p
            join core.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
            join core.child k on k.tenant_id = p.tenant_id and k.id = p.child_id
            join core.site s on s.id = p.site_id
            join core.provider v on v.id = c.provider_id
            left join core.agreement a on a.tenant_id = c.tenant_id and a.id = c.agreement_id
            left join core.lot l on l.tenant_id = c.tenant_id and l.id = c.lot_id
            left join core.fee_line f on f.tenant_id = c.tenant_id and f.contract_id = c.id and f.basis = 'ANNUAL'
            where p.tenant_id = $1 and p.id = $2
            order by f.valid_from, f.purpose""";

    private final ConnectionPool pool;
    private final UUID council;

    PostgresBareRead(PostgresServer server, UUID council) {
        this.council = council;
        var connections = new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host("localhost")
                .port(server.port())
                .database(server.name())
                .username(PostgresServer.SUPERUSER)
                .preparedStatementCacheQueries(PREPARED_STATEMENTS)
                .build());
        this.pool = new ConnectionPool(ConnectionPoolConfiguration.builder(connections)
                .initialSize(0)
                .maxSize(POOL)
                .build());
    }

    Mono<BareAnswer> placement(UUID id) {
        return Mono.usingWhen(pool.create(), connection -> read(connection, id), Connection::close);
    }

    private Mono<BareAnswer> read(Connection connection, UUID id) {
        var statement =
                connection.createStatement(PLACEMENT).bind("$1", council).bind("$2", id);
        return Flux.from(statement.execute())
                .concatMap(result -> result.map(PostgresBareRead::answer))
                .collectList()
                .map(PostgresBareRead::joined);
    }

    private static BareAnswer joined(List<BareAnswer> lines) {
        var first = lines.getFirst();
        return lines.size() == 1
                ? first
                : new BareAnswer(
                        first.id(),
                        first.contract(),
                        first.school(),
                        first.provider(),
                        first.weeks(),
                        first.feesOn(),
                        lines.stream().mapToLong(BareAnswer::annualFeePence).sum(),
                        lines.stream().flatMap(line -> line.fees().stream()).toList());
    }

    private static BareAnswer answer(Readable row) {
        var fee = new BareAnswer.Fee(
                value(row, "purpose", String.class),
                value(row, "pence", Long.class),
                value(row, "valid_from", LocalDate.class),
                date(row, "valid_to"));
        return new BareAnswer(
                value(row, "id", UUID.class),
                contract(row),
                new BareAnswer.School(value(row, "school", String.class), value(row, "urn", String.class)),
                value(row, "provider", String.class),
                value(row, "weeks", Integer.class),
                LocalDate.now(java.time.ZoneOffset.UTC),
                fee.annualPence(),
                List.of(fee));
    }

    private static BareAnswer.Contract contract(Readable row) {
        return new BareAnswer.Contract(
                value(row, "ref", String.class),
                value(row, "regime", String.class),
                value(row, "route", String.class),
                new BareAnswer.Agreement(
                        value(row, "agreement_ref", String.class),
                        value(row, "agreement_title", String.class),
                        value(row, "lot", String.class)),
                row.get("route_reason", String.class),
                value(row, "agreed_on", LocalDate.class),
                new BareAnswer.Term(value(row, "starts_on", LocalDate.class), date(row, "ends_on")));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }

    private static @Nullable LocalDate date(Readable row, String column) {
        return row.get(column, LocalDate.class);
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
