package uk.commissioning.reorganisation.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.module.Portfolio;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.reorganisation.territory.TerritoryMap;

/// Works out in tables of the running transaction who inherits each child (LG-10), what becomes of each contract (6.2)
/// and who may use each agreement (PR-02). Everything that is moved or counted joins them.
public final class PostgresHeirs {

    private final DatabaseClient database;
    private final HeirStatements statements;

    PostgresHeirs(DatabaseClient database, Portfolio portfolio) {
        this.database = database;
        this.statements = new HeirStatements(portfolio);
    }

    /// Fills the tables of the transaction from live rows, decisions and the map.
    public Mono<Void> workOut(Inheritance inheritance) {
        return database.sql(HeirStatements.TABLES)
                .then()
                .then(Mono.defer(() -> database.sql("select set_config('app.vesting_day', :vesting, true)")
                        .bind("vesting", inheritance.vestingDay().toString())
                        .then()))
                .then(Mono.defer(() -> ground(inheritance)))
                .then(Mono.defer(() -> heirs(inheritance)))
                .then(Mono.defer(() -> areas(inheritance)))
                .then(Mono.defer(() -> filled(statements.children(), inheritance)))
                .then(Mono.defer(() -> filled(HeirStatements.ANALYZE_CHILDREN, inheritance)))
                .then(Mono.defer(() -> filled(HeirStatements.LINKS, inheritance)))
                .then(Mono.defer(() -> filled(statements.contracts(), inheritance)))
                .then(Mono.defer(() -> filled(HeirStatements.ANALYZE_CONTRACTS, inheritance)))
                .then(Mono.defer(() -> filled(HeirStatements.KEYS, inheritance)))
                .then(Mono.defer(() -> filled(HeirStatements.OUTCOMES, inheritance)))
                .then(Mono.defer(() -> filled(statements.agreements(), inheritance)))
                .then(Mono.defer(() -> filled(HeirStatements.PEOPLE, inheritance)))
                .then(Mono.defer(() -> database.sql(HeirStatements.ANALYZE).then()));
    }

    private Mono<Void> ground(Inheritance inheritance) {
        List<UUID> councils = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> districts = new ArrayList<>();
        for (var predecessor : inheritance.predecessors()) {
            councils.add(predecessor.council());
            keys.add(predecessor.key());
            districts.add(String.join(
                    " ",
                    predecessor.districts().stream()
                            .map(GssCode::value)
                            .sorted()
                            .toList()));
        }
        return database.sql(HeirStatements.GROUND)
                .bind("councils", councils.toArray(UUID[]::new))
                .bind("keys", keys.toArray(String[]::new))
                .bind("districts", districts.toArray(String[]::new))
                .then();
    }

    private Mono<Void> heirs(Inheritance inheritance) {
        var heirs = inheritance.heirs();
        return database.sql(HeirStatements.HEIRS)
                .bind("keys", heirs.stream().map(Inheritance.Heir::key).toArray(String[]::new))
                .bind(
                        "councils",
                        heirs.stream()
                                .map(heir -> Objects.toString(heir.council(), null))
                                .toArray(String[]::new))
                .bind("nominated", inheritance.nominated().key())
                .then();
    }

    private Mono<Void> areas(Inheritance inheritance) {
        var successors = inheritance.map().successors();
        return database.sql(HeirStatements.AREAS)
                .bind("codes", successors.keySet().stream().map(GssCode::value).toArray(String[]::new))
                .bind("keys", successors.values().toArray(String[]::new))
                .bind(
                        "populations",
                        successors.keySet().stream()
                                .map(code -> population(inheritance.map(), code))
                                .toArray(String[]::new))
                .then();
    }

    /// Mid-2020, of whole districts only: where a map cuts districts there is no key by population (LG-24).
    private static @Nullable String population(TerritoryMap map, GssCode code) {
        var district = map.isBelowDistricts() ? null : Districts.england().withCode(code.value());
        return district == null ? null : Objects.toString(district.population(), null);
    }

    /// Each statement takes of the two days what it names.
    private Mono<Void> filled(String sql, Inheritance inheritance) {
        var statement = database.sql(sql);
        if (sql.contains(":vesting")) statement = statement.bind("vesting", inheritance.vestingDay());
        if (sql.contains(":snapshot")) statement = statement.bind("snapshot", inheritance.snapshotDay());
        return statement.then();
    }
}
