package uk.commissioning.reorganisation.territory;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.identifier.GssCode;

/// Territory of the bound reorganisation in PostgreSQL: councils' dated codes.
final class PostgresTerritories implements Territories {

    private final DatabaseClient database;

    PostgresTerritories(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Territory> bound() {
        return codes().zipWhen(_ -> successors())
                .flatMap(both -> database.sql("select vesting_day from platform.reorganisation")
                        .mapValue(LocalDate.class)
                        .one()
                        .map(day -> territory(day, both.getT1(), both.getT2())));
    }

    private Mono<List<CouncilCode>> codes() {
        return database.sql("""
                        select c.name, i.value
                        from platform.reorganisation r
                        join platform.predecessor q on q.reorganisation_id = r.id
                        join platform.council c on c.tenant_id = q.council_id
                        left join platform.council_identifier i on i.tenant_id = q.council_id and i.scheme = 'GSS'
                            and r.vesting_day - 1 between i.valid_from and coalesce(i.valid_to, 'infinity')
                        order by c.name, c.key""").map(PostgresTerritories::code).all().collectList();
    }

    private Mono<Map<String, String>> successors() {
        return database.sql("select key, name from platform.successor")
                .map(row -> Map.entry(text(row, "key"), text(row, "name")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Territory territory(LocalDate day, List<CouncilCode> councils, Map<String, String> successors) {
        var codes = new HashSet<GssCode>();
        var without = new ArrayList<String>();
        for (var council : councils) {
            if (council.code().isEmpty()) without.add(council.name());
            else codes.add(new GssCode(council.code()));
        }
        return new Territory(day, codes, without, successors);
    }

    private static CouncilCode code(Readable row) {
        return new CouncilCode(text(row, "name"), Objects.requireNonNullElse(row.get("value", String.class), ""));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }

    /// A council and its code; empty where it has none on the day.
    private record CouncilCode(String name, String code) {}
}
