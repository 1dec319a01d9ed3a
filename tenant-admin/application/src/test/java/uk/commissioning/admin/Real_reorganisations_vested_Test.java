package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Domain 6.6: each real reorganisation is carried out with a made-up portfolio: two children more in each next
/// district
/// of each predecessor, all at one school. A council that goes on keeps its own rows (6.1).
class Real_reorganisations_vested_Test {

    private static final World WORLD = World.RUNNING;

    @AfterEach
    void today() {
        WORLD.clockOfToday();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Dorset          | 2019-04-01 | bournemouth:E06000028 poole:E06000029 dorset-cc:E10000009 | \
            bcp:E06000028 bcp:E06000029 bcp:E07000048 dorset:E07000049 dorset:E07000050 dorset:E07000051 dorset:E07000052 dorset:E07000053
            Buckinghamshire | 2020-04-01 | bucks-cc:E10000002 | \
            bucks:E07000004 bucks:E07000005 bucks:E07000006 bucks:E07000007
            Northamptonshire | 2021-04-01 | northants-cc:E10000021 | \
            north:E07000150 north:E07000152 north:E07000153 north:E07000156 west:E07000151 west:E07000154 west:E07000155
            Cumbria         | 2023-04-01 | cumbria-cc:E10000006 | \
            cumberland:E07000026 cumberland:E07000028 cumberland:E07000029 waf:E07000027 waf:E07000030 waf:E07000031
            North Yorkshire | 2023-04-01 | ny:E10000023 | \
            ny:E07000163 ny:E07000164 ny:E07000165 ny:E07000166 ny:E07000167 ny:E07000168 ny:E07000169
            Somerset        | 2023-04-01 | somerset:E10000027 | \
            somerset:E07000187 somerset:E07000188 somerset:E07000189 somerset:E07000246
            Surrey          | 2027-04-01 | surrey-cc:E10000030 | \
            east:E07000207 east:E07000208 east:E07000210 east:E07000211 east:E07000215 \
            west:E07000209 west:E07000212 west:E07000213 west:E07000214 west:E07000216 west:E07000217
            """)
    void are_carried_out_and_nothing_is_lost(String name, LocalDate vestingDay, String councils, String shares) {
        var prefix = "vested-" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-";
        Map<String, List<String>> areas = new LinkedHashMap<>();
        pairs(prefix, shares)
                .forEach(area ->
                        areas.computeIfAbsent(area[0], _ -> new ArrayList<>()).add(area[1]));
        var school = MadeUp.school(
                WORLD.database(), urnOf(name), areas.values().iterator().next().getFirst());
        List<MadeUp> predecessors = new ArrayList<>();
        for (var council : pairs(prefix, councils)) {
            var made = new MadeUp(WORLD.database(), World.VAULT, council[0], council[1]);
            var districts = areas.values().stream()
                    .flatMap(List::stream)
                    .filter(district -> lies(district, council[1]))
                    .toList();
            for (var nth = 0; nth < districts.size(); nth++)
                made.placements(2 + 2 * nth, districts.get(nth), school, 4_321_099);
            predecessors.add(made.written());
        }
        var before = placements(predecessors.stream().map(MadeUp::key).toList());
        var expected = expected(areas);

        var made = Reorganised.setUp(prefix + "x", vestingDay, predecessors, List.copyOf(areas.keySet()));
        var plan = made.freeze(made.map("order", areas));
        var run = made.signedByAll(plan).vested(plan);

        assertThat(run.get("state").asString()).as(run.toString()).isEqualTo("DONE");
        assertThat(run.get("report").get("reconciliation").get("differences")).isEmpty();
        assertThat(placements(List.copyOf(areas.keySet()))).isEqualTo(before);
        areas.keySet()
                .forEach(successor -> assertThat(placements(List.of(successor)))
                        .as(successor)
                        .isEqualTo(expected.get(successor) + " " + expected.get(successor) * 4_321_099L));
        for (var predecessor : predecessors) {
            var goesOn = areas.containsKey(predecessor.key());
            assertThat(WORLD.database()
                            .ask("select state from platform.council where key = '%s'".formatted(predecessor.key())))
                    .isEqualTo(goesOn ? "LIVE" : "DISSOLVED");
        }
    }

    /// By where the children live, whichever predecessor had them.
    private static Map<String, Long> expected(Map<String, List<String>> areas) {
        Map<String, Long> expected = new LinkedHashMap<>();
        areas.forEach((successor, districts) ->
                expected.put(successor, Long.parseLong(WORLD.database().ask("""
                        select count(*) from core.child c join platform.council t using (tenant_id)
                        where t.state = 'LIVE' and t.key like '%s%%' and c.home_district_gss in (%s)""".formatted(
                        successor.substring(0, successor.lastIndexOf('-') + 1),
                        String.join(
                                ",",
                                districts.stream().map(code -> "'" + code + "'").toList()))))));
        return expected;
    }

    private static String placements(List<String> councils) {
        return WORLD.database().ask("""
                select count(*) || ' ' || coalesce(sum(f.pence), 0) from core.placement p
                join core.fee_line f on f.tenant_id = p.tenant_id and f.contract_id = p.contract_id
                join platform.council t on t.tenant_id = p.tenant_id
                where t.key in (%s)""".formatted(String.join(
                ",", councils.stream().map(key -> "'" + key + "'").toList())));
    }

    private static boolean lies(String district, String council) {
        return uk.commissioning.kernel.place.Districts.england()
                        .withCode(district)
                        .county()
                        .equals(council)
                || district.equals(council);
    }

    private static String urnOf(String name) {
        return String.valueOf(140_000 + Math.floorMod(name.hashCode(), 9_000));
    }

    private static List<String[]> pairs(String prefix, String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(pair -> pair.split(":"))
                .map(pair -> new String[] {prefix + pair[0], pair[1]})
                .toList();
    }
}
