package uk.commissioning.reorganisation.territory;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.tenancy.Actor;

/// Maps in PostgreSQL. The transaction is bound to one reorganisation, whose rows are the only ones it sees.
final class PostgresMaps implements Maps {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> AREAS = new TypeReference<>() {};
    private static final String WHOLE =
            "select id, name, number, areas::text as areas, made_at, maker_name from platform.territory_map ";

    private final DatabaseClient database;

    PostgresMaps(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<StoredMap> withId(UUID id) {
        return database.sql(WHOLE + "where id = :id")
                .bind("id", id)
                .map(PostgresMaps::map)
                .one();
    }

    @Override
    public Mono<StoredMap> newest(MapName name) {
        return database.sql(WHOLE + "where name = :name order by number desc limit 1")
                .bind("name", name.value())
                .map(PostgresMaps::map)
                .one();
    }

    @Override
    public Mono<List<MapLine>> list(@Nullable UUID before, int limit) {
        var from = before == null ? new UUID(-1L, -1L) : before;
        return database.sql("""
                        select id, name, number, made_at, maker_name,
                            (select count(*) from jsonb_object_keys(areas))::int as size
                        from platform.territory_map where id < :before order by id desc limit :limit""")
                .bind("before", from)
                .bind("limit", limit)
                .map(PostgresMaps::line)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> queue() {
        return database.sql("""
                        select pg_advisory_xact_lock(
                            hashtextextended('territory maps ' || current_setting('app.reorganisation'), 0))""").then();
    }

    @Override
    public Mono<Void> add(StoredMap map) {
        return Actor.current()
                .flatMap(actor -> database.sql("""
                                insert into platform.territory_map
                                    (reorganisation_id, id, name, number, areas, made_at, made_by, maker_name)
                                values (current_setting('app.reorganisation')::uuid, :id, :name, :number,
                                    cast(:areas as jsonb), :made_at, :made_by, :maker)""")
                        .bind("id", map.id())
                        .bind("name", map.name().value())
                        .bind("number", map.number())
                        .bind("areas", areas(map.map()))
                        .bind("made_at", map.madeAt())
                        .bind("made_by", actor.subject())
                        .bind("maker", map.maker())
                        .then());
    }

    private static String areas(TerritoryMap map) {
        var areas = new TreeMap<String, String>();
        map.successors().forEach((code, successor) -> areas.put(code.value(), successor));
        return JSON.writeValueAsString(areas);
    }

    private static StoredMap map(Readable row) {
        var areas = new TreeMap<GssCode, String>();
        JSON.readValue(value(row, "areas", String.class), AREAS)
                .forEach((code, successor) -> areas.put(new GssCode(code), successor));
        return new StoredMap(
                value(row, "id", UUID.class),
                new MapName(value(row, "name", String.class)),
                value(row, "number", Integer.class),
                new TerritoryMap(areas),
                value(row, "made_at", Instant.class),
                value(row, "maker_name", String.class));
    }

    private static MapLine line(Readable row) {
        return new MapLine(
                value(row, "id", UUID.class),
                value(row, "name", String.class),
                value(row, "number", Integer.class),
                value(row, "size", Integer.class),
                value(row, "made_at", Instant.class),
                value(row, "maker_name", String.class));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
