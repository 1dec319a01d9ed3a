package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Call;

/// Domain 6.6: each real reorganisation is set up a year before its vesting day, agreed to, and its map is stored. A
/// predecessor that is a successor too is a continuing authority.
class Real_reorganisations_Test {

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
            Kent and Medway | 2028-04-01 | kcc:E10000016 medway:E06000035 | \
            north:E07000107 north:E07000109 north:E06000035 west:E07000111 west:E07000115 west:E07000110 west:E07000116 \
            mid:E07000113 mid:E07000105 mid:E07000112 east:E07000106 east:E07000114 east:E07000108
            """)
    void are_set_up_agreed_to_and_mapped(String name, LocalDate vestingDay, String councils, String shares) {
        var key = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        var predecessors = pairs("real-" + key + "-", councils);
        var areas = pairs("real-" + key + "-", shares);
        var successors = areas.stream().map(area -> area[0]).distinct().toList();
        predecessors.forEach(council -> WORLD.liveCouncil(council[0], "Council of " + council[0], council[1]));
        WORLD.clockAt(vestingDay.minusYears(1));

        var path = setUp(key, name, vestingDay, predecessors, successors);
        predecessors.forEach(council -> agree(path, council[0]));
        var file = areas.stream()
                .map(area -> area[1] + "," + area[0])
                .sorted()
                .collect(Collectors.joining("\r\n", "area_code,successor\r\n", "\r\n"));
        var lead = WORLD.program(WORLD.personIn(predecessors.getFirst()[0], Role.COMMISSIONER));
        var stored = lead.send(Call.of("POST", path + "/maps?name=order").csv(file));

        assertThat(stored.status()).as(stored.text()).isEqualTo(201);
        assertThat(lead.get(stored.header("Location").orElseThrow() + "/areas.csv")
                        .text())
                .isEqualTo(file);
        var found = World.json(lead.get(path));
        assertThat(found.get("predecessors").valueStream())
                .allMatch(council -> !council.get("agreedAt").isNull());
        var continuing = predecessors.stream().anyMatch(council -> successors.contains(council[0]));
        assertThat(found.get("successors")
                        .valueStream()
                        .anyMatch(heir -> heir.get("continues").asBoolean()))
                .isEqualTo(continuing);
    }

    private static String setUp(
            String key, String name, LocalDate day, List<String[]> predecessors, List<String> successors) {
        var heirs = successors.stream()
                .map(heir -> "{\"key\":\"%s\",\"name\":\"%s\",\"nominated\":%s}"
                        .formatted(heir, heir, heir.equals(successors.getFirst())))
                .collect(Collectors.joining(",", "[", "]"));
        var councils =
                predecessors.stream().map(each -> "\"" + each[0] + "\"").collect(Collectors.joining(",", "[", "]"));
        var made = WORLD.operator()
                .send(Call.of("POST", World.REORGANISATIONS).json("""
                {"key":"real-%s","name":"%s","vestingDay":"%s","predecessors":%s,"successors":%s}""".formatted(key, name, day, councils, heirs)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return World.REORGANISATIONS + "/real-" + key;
    }

    private static void agree(String path, String council) {
        var agreed = WORLD.program(WORLD.personIn(council, Role.REORGANISATION_LEAD))
                .send(Call.of("POST", path + "/agreements").json("{\"council\":\"%s\"}".formatted(council)));
        assertThat(agreed.status()).as(agreed.text()).isEqualTo(200);
    }

    private static List<String[]> pairs(String prefix, String text) {
        return Arrays.stream(text.trim().split(" +"))
                .map(pair -> (prefix + pair).split(":"))
                .toList();
    }
}
