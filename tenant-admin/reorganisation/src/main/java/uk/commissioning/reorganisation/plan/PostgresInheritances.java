package uk.commissioning.reorganisation.plan;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.succession.Inheritance;
import uk.commissioning.reorganisation.territory.TerritoryMap;

/// Reads who takes part and by which map from the reorganisation's own rows.
final class PostgresInheritances implements Inheritances {

    private final DatabaseClient database;

    PostgresInheritances(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<LocalDate> vestingDay() {
        return database.sql("select vesting_day from platform.reorganisation")
                .mapValue(LocalDate.class)
                .one();
    }

    @Override
    public Mono<Inheritance> byMap(UUID map, LocalDate snapshotDay) {
        return vestingDay()
                .flatMap(vesting -> areas(map)
                        .flatMap(drawn -> predecessors(vesting.minusDays(1))
                                .flatMap(predecessors -> heirs().map(heirs ->
                                        new Inheritance(predecessors, heirs, drawn, vesting, snapshotDay)))));
    }

    private Mono<TerritoryMap> areas(UUID map) {
        return database.sql("""
                        select a.key as code, a.value as successor
                        from platform.territory_map m cross join lateral jsonb_each_text(m.areas) a
                        where m.id = :map""")
                .bind("map", map)
                .map(row -> Map.entry(GssCode.parse(text(row, "code")), text(row, "successor")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .filter(areas -> !areas.isEmpty())
                .switchIfEmpty(
                        Mono.error(() -> Refused.fields(List.of(FieldRefusal.of("map", PlanReason.MAP_NOT_KNOWN)))))
                .map(TerritoryMap::of);
    }

    private Mono<List<Inheritance.Predecessor>> predecessors(LocalDate eve) {
        return database.sql("""
                        select q.council_id, c.key, c.name, q.agreed_at is not null as has_agreed,
                               array(select i.value from platform.council_identifier i
                                     where i.tenant_id = q.council_id and i.scheme = 'GSS' and i.valid_from <= :eve
                                       and (i.valid_to is null or i.valid_to >= :eve)) as codes
                        from platform.predecessor q join platform.council c on c.tenant_id = q.council_id
                        order by c.key""")
                .bind("eve", eve)
                .map(row -> predecessor(row, eve))
                .all()
                .collectList();
    }

    private static Inheritance.Predecessor predecessor(Readable row, LocalDate eve) {
        var name = text(row, "name");
        if (!Boolean.TRUE.equals(row.get("has_agreed", Boolean.class))) {
            throw Refused.because(PlanReason.PREDECESSOR_NOT_AGREED, name);
        }
        var codes = Arrays.asList(Objects.requireNonNull(row.get("codes", String[].class)));
        Set<GssCode> districts = Districts.england().ofCouncil(codes, eve).stream()
                .map(district -> new GssCode(district.code()))
                .collect(Collectors.toUnmodifiableSet());
        if (districts.isEmpty()) throw Refused.because(PlanReason.PREDECESSOR_WITHOUT_AREA, name, eve.toString());
        return new Inheritance.Predecessor(
                Objects.requireNonNull(row.get("council_id", UUID.class)), text(row, "key"), districts);
    }

    private Mono<List<Inheritance.Heir>> heirs() {
        return database.sql("""
                        select s.key, c.tenant_id, s.nominated
                        from platform.successor s left join platform.council c on c.key = s.key
                        order by s.key""")
                .map(row -> new Inheritance.Heir(
                        text(row, "key"),
                        row.get("tenant_id", UUID.class),
                        Boolean.TRUE.equals(row.get("nominated", Boolean.class))))
                .all()
                .collectList();
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
