package uk.commissioning.reorganisation.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commissioning.kernel.identifier.GssCode;

/// Domain 6.6: the districts that each successor took over are the districts of its predecessors on the day before.
final class Maps_of_real_reorganisations_Test {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Dorset 2019 | 2019-04-01 | E06000028 E06000029 E10000009 | \
            bcp:E06000028 bcp:E06000029 bcp:E07000048 dorset:E07000049 dorset:E07000050 dorset:E07000051 dorset:E07000052 dorset:E07000053
            Buckinghamshire 2020 | 2020-04-01 | E10000002 | \
            bucks:E07000004 bucks:E07000005 bucks:E07000006 bucks:E07000007
            Northamptonshire 2021 | 2021-04-01 | E10000021 | \
            north:E07000150 north:E07000152 north:E07000153 north:E07000156 west:E07000151 west:E07000154 west:E07000155
            Cumbria 2023 | 2023-04-01 | E10000006 | \
            cumberland:E07000026 cumberland:E07000028 cumberland:E07000029 waf:E07000027 waf:E07000030 waf:E07000031
            North Yorkshire 2023 | 2023-04-01 | E10000023 | \
            ny:E07000163 ny:E07000164 ny:E07000165 ny:E07000166 ny:E07000167 ny:E07000168 ny:E07000169
            Somerset 2023 | 2023-04-01 | E10000027 | \
            somerset:E07000187 somerset:E07000188 somerset:E07000189 somerset:E07000246
            Surrey 2027 | 2027-04-01 | E10000030 | \
            east:E07000207 east:E07000208 east:E07000210 east:E07000211 east:E07000215 \
            west:E07000209 west:E07000212 west:E07000213 west:E07000214 west:E07000216 west:E07000217
            Kent and Medway option 4b | 2028-04-01 | E10000016 E06000035 | \
            north:E07000107 north:E07000109 north:E06000035 west:E07000111 west:E07000115 west:E07000110 west:E07000116 \
            mid:E07000113 mid:E07000105 mid:E07000112 east:E07000106 east:E07000114 east:E07000108
            """)
    void name_every_district_once(String name, LocalDate vestingDay, String predecessors, String shares) {
        var rows = Arrays.stream(shares.trim().split(" +"))
                .map(share -> share.split(":"))
                .toList();
        var successors = rows.stream().map(row -> row[0]).collect(Collectors.toSet());
        var ground = Ground.of(codes(predecessors), successors, vestingDay);
        var file = rows.stream()
                .map(row -> row[1] + "," + row[0])
                .collect(Collectors.joining("\n", "area_code,successor\n", "\n"));

        var drawn = MapFile.read(file, ground);

        assertThat(drawn.withoutRow()).as(name).isEmpty();
        assertThat(drawn.map().councils()).isEqualTo(successors);
        assertThat(drawn.map().districts())
                .isEqualTo(ground.districts().stream()
                        .map(area -> new GssCode(area.code()))
                        .collect(Collectors.toSet()));
        rows.forEach(row -> assertThat(drawn.map().successorOf(null, new GssCode(row[1])))
                .isEqualTo(new TerritoryMap.Named(row[0], new GssCode(row[1]))));
    }

    private static Set<GssCode> codes(String codes) {
        return Arrays.stream(codes.trim().split(" +")).map(GssCode::new).collect(Collectors.toSet());
    }
}
