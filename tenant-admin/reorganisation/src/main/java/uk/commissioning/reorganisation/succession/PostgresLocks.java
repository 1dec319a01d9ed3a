package uk.commissioning.reorganisation.succession;

import io.r2dbc.spi.Readable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.module.LockedIdentities;
import uk.commissioning.kernel.vault.CouncilKeys;
import uk.commissioning.kernel.vault.CouncilVaults;

/// Wraps each inherited child's key anew and makes its marks with the successor's keys (A14), a page of children at a
/// time; then finds the same child in two predecessors by its mark. Nothing that is opened leaves memory.
final class PostgresLocks {

    private static final int PAGE = 1_000;

    private final DatabaseClient database;
    private final CouncilVaults vaults;
    private final LockedIdentities locked;

    PostgresLocks(DatabaseClient database, CouncilVaults vaults, LockedIdentities locked) {
        this.database = database;
        this.vaults = vaults;
        this.locked = locked;
    }

    Mono<Void> takeOver() {
        return database.sql(table())
                .then()
                .then(Mono.defer(() -> database.sql(
                                "select distinct council_id, successor_id from pg_temp.child_heir where successor_id <> council_id")
                        .map(row -> new Pair(id(row, "council_id"), id(row, "successor_id")))
                        .all()
                        .collectList()))
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::takeOver)
                .then(Mono.defer(() -> database.sql("analyze pg_temp.relocked").then()))
                .then(Mono.defer(() -> database.sql(same()).then()));
    }

    private Mono<Void> takeOver(Pair pair) {
        return vaults.open(pair.from()).flatMap(from -> vaults.open(pair.to()).flatMap(to -> pages(pair, from, to)));
    }

    private Mono<Void> pages(Pair pair, CouncilKeys from, CouncilKeys to) {
        return page(pair, new UUID(0, 0))
                .expand(rows -> rows.size() < PAGE
                        ? Mono.empty()
                        : page(pair, rows.getLast().id()))
                .concatMap(rows -> store(pair, rows, from, to))
                .then();
    }

    private Mono<List<Row>> page(Pair pair, UUID after) {
        var columns = locked.reads().stream().map(column -> "r." + column).collect(Collectors.joining(", "));
        return database.sql("select r.id, " + columns + " from " + locked.table() + " r"
                        + " join pg_temp.child_heir x on x.council_id = r.tenant_id and x.child_id = r.id"
                        + " where r.tenant_id = :from and x.successor_id = :to and r.id > :after order by r.id limit "
                        + PAGE)
                .bind("from", pair.from())
                .bind("to", pair.to())
                .bind("after", after)
                .map(this::row)
                .all()
                .collectList();
    }

    private Row row(Readable readable) {
        Map<String, byte @Nullable []> columns = new HashMap<>();
        locked.reads().forEach(column -> columns.put(column, readable.get(column, byte[].class)));
        return new Row(id(readable, "id"), columns);
    }

    private Mono<Void> store(Pair pair, List<Row> rows, CouncilKeys from, CouncilKeys to) {
        if (rows.isEmpty()) return Mono.empty();
        var answered = rows.stream()
                .map(row -> locked.takenOver(row.columns(), from, to))
                .toList();
        var statement = database.sql(insert())
                .bind("council", pair.from())
                .bind("ids", rows.stream().map(Row::id).toArray(UUID[]::new));
        for (var column : locked.answers()) {
            statement = statement.bind(
                    column, answered.stream().map(row -> hex(row.get(column))).toArray(String[]::new));
        }
        return statement.then();
    }

    private String table() {
        var columns = locked.answers().stream().map(column -> column + " bytea").collect(Collectors.joining(", "));
        return "create temporary table relocked (council_id uuid, id uuid, " + columns
                + ", primary key (council_id, id)) on commit drop";
    }

    private String insert() {
        var answers = locked.answers();
        var arrays = answers.stream().map(column -> ":" + column + "::text[]").collect(Collectors.joining(", "));
        var decoded = IntStream.range(0, answers.size())
                .mapToObj(at -> "decode(v.c" + at + ", 'hex')")
                .collect(Collectors.joining(", "));
        List<String> names = new ArrayList<>();
        IntStream.range(0, answers.size()).forEach(at -> names.add("c" + at));
        return "insert into pg_temp.relocked (council_id, id, " + String.join(", ", answers)
                + ") select :council, v.id, " + decoded + " from unnest(:ids::uuid[], " + arrays + ") v(id, "
                + String.join(", ", names) + ")";
    }

    /// The same child of two predecessors, or of a predecessor and the successor itself, is one child afterwards: the
    /// successor's own, else that of the predecessor whose key comes first.
    private String same() {
        return """
                update pg_temp.child_heir h set kept_id = w.kept_id
                from (
                    select m.council_id, m.child_id,
                           first_value(m.child_id) over (partition by m.successor_id, m.mark
                               order by m.council_id is null desc, m.key, m.child_id) as kept_id
                    from (
                        select x.council_id, x.child_id, x.successor_id, p.key, k.%1$s as mark
                        from pg_temp.child_heir x
                        join pg_temp.relocked k on k.council_id = x.council_id and k.id = x.child_id
                        join pg_temp.predecessor p on p.council_id = x.council_id
                        where k.%1$s is not null
                        union all
                        select null, r.id, r.tenant_id, '', r.%1$s
                        from %2$s r join pg_temp.heir n on n.council_id = r.tenant_id
                        where r.%1$s is not null) m) w
                where h.council_id = w.council_id and h.child_id = w.child_id and h.kept_id <> w.kept_id""".formatted(locked.sameBy(), locked.table());
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static UUID id(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, UUID.class));
    }

    private record Pair(UUID from, UUID to) {}

    private record Row(UUID id, Map<String, byte @Nullable []> columns) {}
}
