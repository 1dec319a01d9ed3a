package uk.commissioning.reorganisation.succession;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.module.LockedIdentities;
import uk.commissioning.kernel.module.Portfolio;
import uk.commissioning.kernel.module.SuccessionTable;

/// Gives successors their rows: numbers that do not collide, each table's rows by what they follow, people with what
/// they may do, and where each record comes from.
final class PostgresMoves {

    private static final String COLUMNS = """
            select array_agg(a.attname::text order by a.attnum) as columns
            from pg_attribute a
            where a.attrelid = :table::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''""";

    private final DatabaseClient database;
    private final List<SuccessionTable> tables;
    private final NumberStatements numbers;
    private final LockedIdentities locked;

    PostgresMoves(DatabaseClient database, List<SuccessionTable> tables, Portfolio portfolio, LockedIdentities locked) {
        this.database = database;
        this.tables = List.copyOf(tables);
        this.numbers = new NumberStatements(portfolio);
        this.locked = locked;
    }

    Mono<List<Accounted>> move(UUID reorganisation, int plan, Inheritance inheritance) {
        return Flux.just(numbers.contracts(), numbers.children(), numbers.agreements())
                .concatMap(sql -> database.sql(sql).then())
                .then(Mono.defer(
                        () -> Flux.fromIterable(tables).concatMap(this::table).collectList()))
                .flatMap(accounted -> Flux.fromIterable(PeopleStatements.ALL)
                        .concatMap(sql -> database.sql(sql).then())
                        .then(Mono.defer(() -> origins(reorganisation, plan, inheritance)))
                        .thenReturn(accounted));
    }

    private Mono<Accounted> table(SuccessionTable table) {
        if (table.follows() == SuccessionTable.Follows.NOBODY) return Mono.empty();
        return columns(table).flatMap(columns -> {
            var statements = new MoveStatements(table, columns, locked);
            return held(statements).flatMap(held -> given(statements).map(given -> accounted(table, held, given)));
        });
    }

    private static Accounted accounted(SuccessionTable table, long held, long given) {
        return new Accounted(table.table(), table.follows().name(), held, given);
    }

    private Mono<List<String>> columns(SuccessionTable table) {
        return database.sql(COLUMNS)
                .bind("table", table.table())
                .map(row -> Arrays.asList(Objects.requireNonNull(row.get("columns", String[].class))))
                .one();
    }

    private Mono<Long> held(MoveStatements statements) {
        return database.sql(statements.held()).mapValue(Long.class).one();
    }

    private Mono<Long> given(MoveStatements statements) {
        return database.sql(statements.insert()).fetch().rowsUpdated();
    }

    private Mono<Void> origins(UUID reorganisation, int plan, Inheritance inheritance) {
        return database.sql(PeopleStatements.ORIGINS)
                .bind("reorganisation", reorganisation)
                .bind("plan", plan)
                .bind("vesting", inheritance.vestingDay())
                .then();
    }
}
