package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a council has in every table of councils, as a digest of each, taken when its jobs have come to rest.
final class Snapshot {

    private static final World WORLD = World.RUNNING;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// Refused attempts and reads of children's data are logged and sealed: no change of records.
    private static final Set<String> LOGS = Set.of("platform.audit_entry", "platform.access_entry", "platform.seal");

    /// What the platform itself notes of a row while it delivers or seals it.
    private static final List<String> NOTED = List.of("delivered_at", "attempts", "next_attempt", "sealed");

    private Snapshot() {}

    static Map<String, String> of(World.Council council) {
        return digests(
                council,
                CouncilTables.all(WORLD.database()).stream()
                        .filter(table -> !LOGS.contains(table))
                        .toList());
    }

    /// What happened and who looked, too.
    static Map<String, String> withLogsOf(World.Council council) {
        return digests(
                council,
                CouncilTables.all(WORLD.database()).stream()
                        .filter(table -> !table.equals("platform.seal"))
                        .toList());
    }

    private static Map<String, String> digests(World.Council council, List<String> tables) {
        awaitRest(council);
        var noted = NOTED.stream().map(column -> " - '" + column + "'").collect(Collectors.joining());
        var found = WORLD.database()
                .ask("select string_agg(d, chr(10)) from ("
                        + tables.stream()
                                .map(table -> """
                        select '%1$s=' || count(*) || ' '
                            || md5(coalesce(string_agg(r::text, '|' order by r::text), '')) as d
                        from (select to_jsonb(t)%2$s as r from %1$s t where tenant_id = '%3$s') rows
                        """.formatted(table, noted, council.id()))
                                .collect(Collectors.joining(" union all "))
                        + ") digests");
        return new TreeMap<>(Arrays.stream(found.split("\n", -1))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    private static void awaitRest(World.Council council) {
        var deadline = Instant.now().plus(PATIENCE);
        var working = """
                select count(*) from platform.job
                where tenant_id = '%s' and state in ('WAITING', 'RUNNING') and not_before <= now()""".formatted(council.id());
        while (!WORLD.database().ask(working).equals("0")) {
            assertThat(Instant.now()).as("the jobs end in time").isBefore(deadline);
        }
    }
}
