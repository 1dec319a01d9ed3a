package uk.commissioning.reorganisation.succession;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ReorganisationParticipant.InventoryQuery;

/// Both books of a succession in the running transaction (LG-21).
final class PostgresBooks {

    private final DatabaseClient database;
    private final List<CommissioningModule> modules;

    PostgresBooks(DatabaseClient database, List<CommissioningModule> modules) {
        this.database = database;
        this.modules = List.copyOf(modules);
    }

    Mono<Reconciliation> reconcile(UUID reorganisation, List<Accounted> tables) {
        return database.sql(BookStatements.TABLE)
                .then()
                .thenMany(Flux.fromIterable(modules))
                .concatMap(module -> count(reorganisation, module))
                .then(Mono.defer(this::lines))
                .flatMap(lines -> differences().map(differences -> new Reconciliation(lines, tables, differences)));
    }

    private Mono<Void> count(UUID reorganisation, CommissioningModule module) {
        var id = module.descriptor().id();
        return Flux.fromIterable(module.reorganisation().inventory())
                .concatMap(inventory -> count(reorganisation, id, inventory))
                .then();
    }

    private Mono<Void> count(UUID reorganisation, String module, InventoryQuery inventory) {
        var statements = new BookStatements(inventory);
        if (!statements.isCounted()) return Mono.empty();
        var before = database.sql(statements.before())
                .bind("module", module)
                .bind("kind", inventory.recordKind())
                .bind("byDays", inventory.byDays())
                .then();
        var after = database.sql(statements.after())
                .bind("module", module)
                .bind("kind", inventory.recordKind())
                .bind("byDays", inventory.byDays())
                .bind("reorganisation", reorganisation)
                .then();
        return before.then(after);
    }

    private Mono<List<BookLine>> lines() {
        return database.sql(BookStatements.LINES).map(PostgresBooks::line).all().collectList();
    }

    private Mono<List<Reconciliation.Difference>> differences() {
        return database.sql(BookStatements.DIFFERENCES)
                .map(row -> new Reconciliation.Difference(line(row), provider(row)))
                .all()
                .collectList();
    }

    private static String provider(Readable row) {
        var provider = row.get("provider_id", UUID.class);
        return provider == null ? "" : provider.toString();
    }

    private static BookLine line(Readable row) {
        return new BookLine(
                Objects.requireNonNull(row.get("module", String.class)),
                Objects.requireNonNull(row.get("kind", String.class)),
                row.get("successor_key", String.class),
                row.get("financial_year", Integer.class),
                number(row, "records_before"),
                number(row, "records_after"),
                number(row, "pence_before"),
                number(row, "pence_after"));
    }

    private static long number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
