package uk.commissioning.reorganisation.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.refusal.Refused;

/// Domain 6.7: gaps, overlaps, unknown and retired codes are each named, with their row.
final class Maps_with_problems_Test {

    private static final Ground CUMBRIA =
            Ground.of(Set.of(new GssCode("E10000006")), Set.of("cumberland", "waf"), LocalDate.of(2023, 4, 1));
    private static final String WHOLE = """
            area_code,successor
            E07000026,cumberland
            E07000028,cumberland
            E07000029,cumberland
            E07000027,waf
            E07000030,waf
            E07000031,waf
            """;

    @Test
    void a_gap_is_named() {
        assertThat(problems(WHOLE.replace("E07000030,waf\n", "")))
                .containsExactly("file AREA_WITHOUT_SUCCESSOR [E07000030, Eden]");
    }

    @Test
    void every_problem_of_every_row_is_told_at_once() {
        var file = WHOLE.replace("E07000030,waf", "E07000030,carlisle")
                + "E07000031,cumberland\n,waf\nE07000026,cumberland\n";

        assertThat(problems(file))
                .containsExactly(
                        "row 6, successor SUCCESSOR_NOT_KNOWN [carlisle]",
                        "row 8, area_code AREA_OVERLAPS [E07000031, 7]",
                        "row 9, area_code MAP_CELL_EMPTY []",
                        "row 10, area_code AREA_TWICE [E07000026, 2]",
                        "file AREA_WITHOUT_SUCCESSOR [E07000030, Eden]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            E07000190 | AREA_RETIRED [E07000190, Taunton Deane]
            E06000063 | AREA_NOT_YET [E06000063, Cumberland]
            E07000106 | AREA_OF_NO_PREDECESSOR [E07000106, Canterbury]
            E10000006 | AREA_IS_A_COUNTY [E10000006, ]
            E07999999 | AREA_NOT_KNOWN [E07999999, ]
            E05000001 | AREA_KIND_NOT_MAPPED [E05000001, ]
            Carlisle  | AREA_NOT_KNOWN [Carlisle, ]
            """)
    void a_code_that_cannot_be_mapped_is_named_with_the_reason(String code, String problem) {
        assertThat(problems(WHOLE + code + ",waf\n")).containsExactly("row 8, area_code " + problem);
    }

    @Test
    void a_district_that_is_cut_may_lack_a_row_of_its_own_and_is_named() {
        var drawn = MapFile.read(WHOLE.replace("E07000030,waf", "E01019200,cumberland\nE01019201,waf"), CUMBRIA);

        assertThat(drawn.withoutRow()).extracting(area -> area.name()).containsExactly("Eden");
        assertThat(drawn.map().isBelowDistricts()).isTrue();
        assertThat(drawn.map().successorOf(new GssCode("E01019200"), new GssCode("E07000030")))
                .isEqualTo(new TerritoryMap.Named("cumberland", new GssCode("E01019200")));
        assertThat(drawn.map().successorOf(new GssCode("E01019999"), new GssCode("E07000030")))
                .isNull();
    }

    @Test
    void a_part_goes_before_its_district() {
        var map = MapFile.read(WHOLE + "E01019200,cumberland\n", CUMBRIA).map();

        assertThat(map.successorOf(new GssCode("E01019200"), new GssCode("E07000031")))
                .isEqualTo(new TerritoryMap.Named("cumberland", new GssCode("E01019200")));
        assertThat(map.successorOf(new GssCode("E01019201"), new GssCode("E07000031")))
                .isEqualTo(new TerritoryMap.Named("waf", new GssCode("E07000031")));
    }

    @Test
    void columns_may_change_places_and_words_may_be_written_as_spreadsheets_write_them() {
        var file = "\uFEFF" + "Successor;AREA_CODE\r\n\"WAF\"; e07000027 \r\n;\r\nwaf;E07000030\r\nwaf;E07000031\r\n"
                + "cumberland;E07000026\r\ncumberland;E07000028\r\nCumberland;E07000029\r\n";

        assertThat(MapFile.read(file, CUMBRIA).map())
                .isEqualTo(MapFile.read(WHOLE, CUMBRIA).map());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "\uFEFF"})
    void an_empty_file_is_refused(String file) {
        assertThat(problems(file)).containsExactly("file MAP_FILE_EMPTY []");
    }

    @Test
    void a_file_with_other_columns_is_refused() {
        assertThat(problems("area,successor,name\nE07000026,waf,x\n"))
                .containsExactly(
                        "area_code MAP_COLUMN_MISSING [area_code]",
                        "file MAP_COLUMN_NOT_KNOWN [area]",
                        "file MAP_COLUMN_NOT_KNOWN [name]");
        assertThat(problems("area_code,successor,successor\n")).contains("successor MAP_COLUMN_TWICE [successor]");
        assertThat(problems("area_code,successor\n\"E07000026,waf\n")).isNotEmpty();
    }

    @Test
    void a_file_longer_than_england_is_refused() {
        assertThat(problems("area_code,successor\n" + "E07000026,cumberland\n".repeat(40_001)))
                .containsExactly("file MAP_FILE_TOO_LONG [40000]");
    }

    private static java.util.List<String> problems(String file) {
        var refused = catchThrowableOfType(Refused.class, () -> MapFile.read(file, CUMBRIA));
        assertThat(refused).isNotNull();
        return refused.fields().stream()
                .map(field -> "%s %s %s".formatted(field.field(), field.reason().name(), field.arguments()))
                .toList();
    }
}
