package uk.commissioning.reorganisation.scenario;

import io.r2dbc.spi.Readable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.module.Portfolio;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.ReorganisationVisit;
import uk.commissioning.reorganisation.succession.Inheritance;

/// Figures of scenarios in PostgreSQL: one statement for all successors.
final class PostgresScenarios implements Scenarios {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final ScenarioStatements statements;

    PostgresScenarios(DatabaseClient database, Portfolio portfolio) {
        this.database = database;
        this.statements = new ScenarioStatements(portfolio);
    }

    @Override
    public Mono<String> nameOf(UUID map) {
        return database.sql("select name || case when number > 1 then ' (version ' || number || ')' else '' end"
                        + " from platform.territory_map where id = :map")
                .bind("map", map)
                .mapValue(String.class)
                .one();
    }

    @Override
    public Mono<List<Scenario.Part>> parts(Inheritance inheritance) {
        return database.sql(statements.parts())
                .bind("day", inheritance.snapshotDay())
                .map(PostgresScenarios::part)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<Pupils>> pupils(Inheritance inheritance) {
        return database.sql(statements.pupils())
                .bind("day", inheritance.snapshotDay())
                .map(row -> new Pupils(text(row, "council"), counts(text(row, "pupils"))))
                .all()
                .collectList();
    }

    @Override
    public Mono<List<Amount>> money() {
        return database.sql("""
                        select c.key, m.kind, m.pence, m.source
                        from platform.council_money m join platform.council c on c.tenant_id = m.council_id
                        order by c.key, m.kind""")
                .map(row -> new Amount(text(row, "key"), text(row, "kind"), number(row, "pence"), text(row, "source")))
                .all()
                .collectList();
    }

    @Override
    public Mono<Boolean> enter(Amount amount, Actor actor) {
        return ReorganisationVisit.current()
                .flatMap(visit -> database.sql("""
                                insert into platform.council_money
                                    (reorganisation_id, council_id, kind, pence, source, entered_by)
                                select :reorganisation, q.council_id, :kind, :pence, :source, :by
                                from platform.predecessor q join platform.council c on c.tenant_id = q.council_id
                                where c.key = :council
                                on conflict (reorganisation_id, council_id, kind) do update set
                                    pence = excluded.pence, source = excluded.source, entered_at = now(),
                                    entered_by = excluded.entered_by""")
                        .bind("reorganisation", visit.reorganisation().id())
                        .bind("council", amount.council())
                        .bind("kind", amount.kind())
                        .bind("pence", amount.pence())
                        .bind("source", amount.source())
                        .bind("by", actor.subject())
                        .fetch()
                        .rowsUpdated())
                .map(rows -> rows > 0);
    }

    private static Scenario.Part part(Readable row) {
        var without = Arrays.stream(Objects.requireNonNull(row.get("districts_without", String[].class)))
                .map(Districts.england()::name)
                .toList();
        return new Scenario.Part(
                text(row, "key"),
                text(row, "name"),
                new Scenario.Portfolio(
                        number(row, "children"),
                        number(row, "placements"),
                        number(row, "contracts"),
                        number(row, "providers"),
                        number(row, "yearly_pence")),
                new Scenario.Blocks(number(row, "blocks"), number(row, "places"), number(row, "voids")),
                new Scenario.Exceptions(
                        number(row, "shared"),
                        number(row, "outside"),
                        number(row, "exceptions"),
                        number(row, "to_decide")),
                counts(text(row, "needs")),
                without);
    }

    private static Map<String, Long> counts(String json) {
        return JSON.readValue(json, COUNTS);
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    private static long number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
