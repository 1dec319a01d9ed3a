package uk.commissioning.reorganisation.succession;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.LockedIdentities;
import uk.commissioning.kernel.module.Portfolio;
import uk.commissioning.kernel.module.ReorganisationParticipant;
import uk.commissioning.kernel.module.SuccessionTable;
import uk.commissioning.kernel.vault.CouncilVaults;

/// The engine in PostgreSQL, over the installed modules and none by name.
public final class PostgresSuccession implements Succession {

    private final DatabaseClient database;
    private final List<CommissioningModule> modules;
    private final PostgresHeirs heirs;
    private final PostgresLocks locks;
    private final PostgresMoves moves;
    private final PostgresBooks books;

    public PostgresSuccession(DatabaseClient database, CouncilVaults vaults, List<CommissioningModule> modules) {
        Portfolio portfolio = told(modules, told -> Optional.ofNullable(told.portfolio()));
        LockedIdentities locked = told(modules, told -> Optional.ofNullable(told.lockedIdentities()));
        this.database = database;
        this.modules = List.copyOf(modules);
        this.heirs = new PostgresHeirs(database, portfolio);
        this.locks = new PostgresLocks(database, vaults, locked);
        this.moves = new PostgresMoves(database, tables(modules), portfolio, locked);
        this.books = new PostgresBooks(database, modules);
    }

    @Override
    public Mono<Void> allocate(Inheritance inheritance) {
        return heirs.workOut(inheritance);
    }

    @Override
    public Mono<WorkedOut> workOut(Inheritance inheritance) {
        return heirs.workOut(inheritance)
                .then(Mono.defer(this::rows))
                .then(Mono.defer(() -> digest(inheritance)))
                .flatMap(digest -> shares().flatMap(shares -> obstacles().map(obstacles -> {
                    var children =
                            shares.stream().mapToLong(WorkedOut.Share::children).sum();
                    var contracts = shares.stream()
                            .mapToLong(WorkedOut.Share::contracts)
                            .sum();
                    return new WorkedOut(digest, children, contracts, shares, obstacles);
                })));
    }

    @Override
    public Mono<Reconciliation> carryOut(UUID reorganisation, int plan, Inheritance inheritance) {
        return locks.takeOver()
                .then(Mono.defer(() -> moves.move(reorganisation, plan, inheritance)))
                .flatMap(accounted -> books.reconcile(reorganisation, accounted));
    }

    /// Every row that follows a contract, hashed by table, so that a plan holds only while none of them changes.
    private Mono<Void> rows() {
        return database.sql(PlanStatements.ROWS_TABLE)
                .then()
                .thenMany(Flux.fromIterable(tables(modules)))
                .filter(table -> table.follows() == SuccessionTable.Follows.CONTRACT)
                .concatMap(table ->
                        database.sql(PlanStatements.rowsOf(table.table())).then())
                .then();
    }

    private Mono<String> digest(Inheritance inheritance) {
        return database.sql(PlanStatements.DIGEST)
                .bind("vesting", inheritance.vestingDay())
                .bind("snapshot", inheritance.snapshotDay())
                .mapValue(String.class)
                .one();
    }

    private Mono<List<WorkedOut.Share>> shares() {
        return database.sql(PlanStatements.SHARES)
                .map(row -> new WorkedOut.Share(
                        text(row, "key"), number(row, "children"), number(row, "contracts"), number(row, "exceptions")))
                .all()
                .collectList();
    }

    private Mono<List<WorkedOut.Obstacle>> obstacles() {
        return database.sql(PlanStatements.OBSTACLES)
                .map(row -> new WorkedOut.Obstacle(
                        WorkedOut.ObstacleKind.valueOf(text(row, "kind")), text(row, "council"), text(row, "record")))
                .all()
                .collectList();
    }

    private static List<SuccessionTable> tables(List<CommissioningModule> modules) {
        return modules.stream()
                .flatMap(module -> module.reorganisation().succession().stream())
                .toList();
    }

    private static <T> T told(
            List<CommissioningModule> modules, Function<ReorganisationParticipant, Optional<T>> what) {
        return modules.stream()
                .flatMap(module -> what.apply(module.reorganisation()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No installed module says what a council has"));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    private static long number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
