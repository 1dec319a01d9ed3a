package uk.commissioning.tenants.council;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.kernel.tenancy.TenantId;

/// The operator's list of councils, read over all of them.
final class PostgresCouncilRegister implements CouncilRegister {

    private final DatabaseClient database;
    private final Clock clock;

    PostgresCouncilRegister(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Mono<List<CouncilLine>> after(@Nullable String key, int limit) {
        return database.sql("""
                        select council.key, council.name, council.state, council.state_since,
                            council.suspended_at is not null as suspended,
                            (select identifier.value from platform.council_identifier identifier
                             where identifier.tenant_id = council.tenant_id and identifier.scheme = 'GSS'
                                 and :today between identifier.valid_from and coalesce(identifier.valid_to, 'infinity')
                             order by identifier.valid_from desc limit 1) as gss,
                            array(select switched.module from platform.council_module switched
                                  where switched.tenant_id = council.tenant_id and switched.enabled
                                  order by switched.module) as modules
                        from platform.council council
                        where :after = '' or (council.name, council.key) >
                            (select last.name, last.key from platform.council last where last.key = :after)
                        order by council.name, council.key
                        limit :limit""")
                .bind("today", London.dateOf(clock.instant()))
                .bind("after", key == null ? "" : key)
                .bind("limit", limit)
                .map(PostgresCouncilRegister::line)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<String>> modulesOf(TenantId council) {
        return database.sql("""
                        select module from platform.council_module
                        where tenant_id = :council and enabled
                        order by module""")
                .bind("council", council.value())
                .mapValue(String.class)
                .all()
                .collectList();
    }

    private static CouncilLine line(Readable row) {
        return new CouncilLine(
                value(row, "key", String.class),
                value(row, "name", String.class),
                CouncilState.valueOf(value(row, "state", String.class)),
                value(row, "state_since", LocalDate.class),
                value(row, "suspended", Boolean.class),
                row.get("gss", String.class),
                List.of(value(row, "modules", String[].class)));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
