package uk.commissioning.core.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Reading_cells_of_a_workbook {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "118001                 | 118001",
                "118001.0               | 118001",
                "1.00012345E7           | 10001234.5",
                "1E+3                   | 1000",
                "0                      | 0",
                "-0.50                  | -0.5",
                "54460.100000000006     | 54460.1",
                "1.1000000000000001     | 1.1",
                "9007199254740993       | 9007199254740993",
                "12345678901234567890   | 12345678901234567890",
                "1E-7                   | 0.0000001"
            })
    void gives_numbers_as_plain_decimals(String stored, String shown) {
        assertThat(only("<c><v>" + stored + "</v></c>")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 46266     | 2026-09-01",
                "5 | 46266     | 2026-09-01",
                "1 | 1         | 1900-01-01",
                "1 | 59        | 1900-02-28",
                "1 | 61        | 1900-03-01",
                "1 | 46266.0   | 2026-09-01",
                "2 | 46266.5   | 2026-09-01T12:00",
                "2 | 46266.999999999 | 2026-09-02",
                "1 | 0.25      | 06:00",
                "1 | -5        | -5",
                "1 | 9999999   | 9999999",
                "3 | 46266     | 46266",
                "0 | 46266     | 46266"
            })
    void gives_days_where_the_format_of_the_number_shows_one(int style, String stored, String shown) {
        assertThat(only("<c s=\"%d\"><v>%s</v></c>".formatted(style, stored))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.25 | 25%", "1 | 100%", "7.0000000000000007E-2 | 7%", "0.33329999999999999 | 33.33%", "0 | 0%"})
    void gives_percentages_as_they_are_shown(String stored, String shown) {
        assertThat(only("<c s=\"4\"><v>%s</v></c>".formatted(stored))).isEqualTo(shown);
        assertThat(Styles.of("0.0%;[Red]-0.0%")).isEqualTo(Styles.Shown.PERCENTAGE);
        assertThat(Styles.of("0 \"%\"")).isEqualTo(Styles.Shown.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"44804 | 2026-09-01", "0 | 1904-01-01", "0.25 | 1904-01-01T06:00"})
    void counts_days_from_1904_where_the_workbook_does(String stored, String shown) {
        var workbook = RawWorkbook.of("<row><c s=\"1\"><v>" + stored + "</v></c></row>")
                .from1904();

        assertThat(first(workbook)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-01               | 2026-09-01",
                "2026-09-01T00:00:00      | 2026-09-01",
                "2026-09-01T00:00:00.000Z | 2026-09-01",
                "2026-09-01T14:30:00      | 2026-09-01T14:30:00"
            })
    void gives_days_that_a_strict_workbook_stores_in_words(String stored, String shown) {
        assertThat(only("<c t=\"d\"><v>" + stored + "</v></c>")).isEqualTo(shown);
    }

    @Test
    void gives_yes_and_no_in_english() {
        assertThat(only("<c t=\"b\"><v>1</v></c>")).isEqualTo("TRUE");
        assertThat(only("<c t=\"b\"><v>0</v></c>")).isEqualTo("FALSE");
    }

    @Test
    void gives_texts_wherever_they_are_stored() {
        var workbook = RawWorkbook.of("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c>"
                        + "<c t=\"inlineStr\"><is><r><t>in</t></r><r><t xml:space=\"preserve\"> line</t></r></is></c>"
                        + "<c t=\"str\"><v>of a formula</v></c></row>")
                .strings(
                        "<si><t>Ærø &amp; Söhne</t></si>",
                        "<si><r><t>H</t></r><r><t>op</t></r><rPh><t>pronounced</t></rPh></si>");

        assertThat(row(workbook).cells()).containsExactly("Hop", "Ærø & Söhne", "in line", "of a formula");
    }

    @Test
    void gives_characters_that_xml_cannot_hold() {
        assertThat(only("<c t=\"inlineStr\"><is><t>a_x000D_b_x005F_c</t></is></c>"))
                .isEqualTo("a\rb_c");
    }

    @Test
    void takes_a_text_that_looks_like_a_formula_as_text() {
        var row = row(RawWorkbook.of("<row><c t=\"inlineStr\"><is><t>=SUM(A1)</t></is></c></row>"));

        assertThat(row.cells()).containsExactly("=SUM(A1)");
        assertThat(row.hasFormula()).isFalse();
    }

    @Test
    void gives_a_formula_as_its_last_value() {
        var row = row(RawWorkbook.of("<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"\"</f><v></v></c>"
                + "<c s=\"1\"><f t=\"shared\" si=\"9\"/><v>46266</v></c></row>"));

        assertThat(row.cells()).containsExactly("2", "", "2026-09-01");
        assertThat(row.hasFormula()).isTrue();
        assertThat(row.faults()).isEmpty();
    }

    @Test
    void tells_a_formula_that_was_never_worked_out_and_an_error() {
        var row = row(RawWorkbook.of("<row><c><f>1+1</f></c><c><f>1+1</f><v></v></c>"
                + "<c t=\"e\"><f>A0</f><v>#REF!</v></c><c t=\"e\"><v>#N/A</v></c></row>"));

        assertThat(row.cells()).containsExactly("", "", "#REF!", "#N/A");
        assertThat(row.faults())
                .containsEntry(0, WorkbookReason.CELL_FORMULA_WITHOUT_VALUE)
                .containsEntry(1, WorkbookReason.CELL_FORMULA_WITHOUT_VALUE)
                .containsEntry(2, WorkbookReason.CELL_HOLDS_AN_ERROR)
                .containsEntry(3, WorkbookReason.CELL_HOLDS_AN_ERROR);
    }

    @Test
    void puts_cells_where_their_address_says_and_else_after_the_one_before() {
        var row = row(RawWorkbook.of("<row r=\"7\"><c r=\"B7\"><v>1</v></c><c><v>2</v></c><c r=\"AA7\"><v>3</v></c>"
                + "<c r=\"AB7\" s=\"1\"/></row>"));

        assertThat(row.number()).isEqualTo(7);
        assertThat(row.cells()).hasSize(27).startsWith("", "1", "2").endsWith("3");
    }

    @Test
    void keeps_of_what_stands_far_to_the_right_no_more_than_that_it_is_there() {
        var row = row(RawWorkbook.of("<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>"));

        assertThat(row.cells()).hasSize(257).endsWith("2");
    }

    @Test
    void gives_only_the_first_of_merged_cells() {
        var workbook = RawWorkbook.of("")
                .part(
                        RawWorkbook.SHEET,
                        "<worksheet><sheetData><row><c r=\"A1\"><v>1</v></c><c r=\"B1\"/><c r=\"C1\"><v>3</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>");

        assertThat(row(workbook).cells()).containsExactly("1", "", "3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dd/mm/yyyy", "d-mmm", "[h]:mm", "mm:ss.0", "yyyy\\-mm\\-dd;@", "[$-F800]dddd, mmmm dd, yyyy"})
    void knows_a_format_that_shows_a_day_or_a_time(String format) {
        assertThat(Styles.of(format)).isEqualTo(Styles.Shown.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"General", "0.00", "@", "#,##0 \"days\"", "[Red]0", "0.00E+00", "_-£* #,##0_-", "0\\d", "[>9]0"})
    void knows_a_format_that_shows_a_number(String format) {
        assertThat(Styles.of(format)).isNotEqualTo(Styles.Shown.DATE);
    }

    private static String only(String cell) {
        return first(RawWorkbook.of("<row>" + cell + "</row>"));
    }

    private static String first(RawWorkbook workbook) {
        return row(workbook).cells().getFirst();
    }

    private static WorkbookRow row(RawWorkbook raw) {
        var workbook = Workbook.open(raw.bytes());
        return workbook.rows(workbook.sheets().getFirst(), 10).getFirst();
    }
}
