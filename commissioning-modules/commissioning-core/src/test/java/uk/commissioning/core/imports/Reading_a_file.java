package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Reading_a_file {
    private static final Csv FILE = Csv.memberships().row();

    private final Findings findings = new Findings(MembershipRow.COLUMNS);

    @Test
    void takes_utf_8_with_and_without_its_mark() {
        var text = FILE.text();
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).lines()).hasSize(1);
        assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)).lines())
                .hasSize(1);
        assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)).lines())
                .hasSize(1);
        assertThat(findings.inOrder()).isEmpty();
    }

    @Test
    void takes_windows_1252_and_says_so() {
        var text = Csv.memberships().row("lot_code", "É").text();
        var sheet = read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(sheet.rows(findings).getFirst().text(MembershipRow.LOT_CODE)).isEqualTo("É");
        assertThat(codes()).containsExactly("1  file-read-as-windows-1252");
        assertThat(findings.problems()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void finds_out_what_stands_between_the_cells(String delimiter) {
        var sheet = read(FILE.text(delimiter).getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.rows(findings).getFirst().text(MembershipRow.URN)).isEqualTo("118001");
        assertThat(findings.inOrder()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "SEP=,\r\n", "\"sep=;\"\n"})
    void skips_a_first_line_that_only_tells_excel_what_stands_between_cells(String first) {
        var sheet = read(first + FILE.text(";"));
        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(3);
        assertThat(sheet.rows(findings).getFirst().text(MembershipRow.URN)).isEqualTo("118001");
        assertThat(findings.inOrder()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Members of the framework 2026\nagreement_ref,lot_code,urn,member_from,member_to\nSC21032,2,118001,2022-09-01,\n",
                "agreement_ref|lot_code|urn|member_from|member_to\nSC21032|2|118001|2022-09-01|\n",
                "%PDF-1.4\n1 0 obj\n",
                "<html><body>Members</body></html>"
            })
    void tells_once_that_the_first_row_has_no_names_of_columns(String text) {
        read(text);
        assertThat(codes()).containsExactly("1  columns-not-found");
    }

    @Test
    void takes_names_of_columns_in_any_order_and_in_capitals() {
        var sheet = read("URN,Lot Code,AGREEMENT-REF,member_to,member_from\n118001,2,SC21032,,2022-09-01\n");
        assertThat(sheet.rows(findings).getFirst().text(MembershipRow.AGREEMENT_REF))
                .isEqualTo("SC21032");
        assertThat(findings.inOrder()).isEmpty();
    }

    @Test
    void names_columns_that_are_missing_unknown_or_there_twice() {
        read("agreement_ref,lot_code,urn,urn,member_from,Headteacher\nSC21032,2,118001,118001,2022-09-01,X\n");
        assertThat(codes())
                .containsExactlyInAnyOrder(
                        "1 urn column-twice", "1 Headteacher column-unknown", "1 member_to column-missing");
    }

    @Test
    void tells_a_missing_column_once_and_not_again_in_each_row() {
        var csv = Csv.memberships()
                .row()
                .row("urn", "118002")
                .columns(List.of("agreement_ref", "lot_code", "urn", "member_to"));
        assertThat(Checks.memberships(csv).problems()).containsExactly("1 member_from column-missing");
    }

    @Test
    void numbers_rows_as_a_spreadsheet_does_blank_ones_and_long_ones_included() {
        var sheet = read(
                "agreement_ref,lot_code,urn,member_from,member_to\n\n,,,,\nSC21032,2,118001,\"2022\n-09-01\",\nSC21032,1,118001,2022-09-01,\n");
        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(4, 5);
    }

    @Test
    void refuses_a_cell_of_several_lines_because_a_quotation_mark_may_be_missing() {
        var csv = Csv.memberships().row("lot_code", "2\n1");
        assertThat(Checks.memberships(csv).problems()).containsExactly("2 lot_code cell-has-line-break");
    }

    @Test
    void does_not_swallow_the_rows_after_a_quotation_mark_that_never_closes() {
        var text =
                "agreement_ref,lot_code,urn,member_from,member_to\nSC21032,\"2,118001,2022-09-01,\nSC21032,1,118001,2022-09-01,\n";
        var sheet = read(text);
        sheet.rows(findings).forEach(MembershipRow::of);
        assertThat(codes()).contains("2 lot_code cell-has-line-break");
    }

    @Test
    void tells_the_row_from_which_on_it_cannot_be_read() {
        read(
                "agreement_ref,lot_code,urn,member_from,member_to\nSC21032,2,118001,2022-09-01,\nSC21032,\"2\"x,118001,2022-09-01,\n");
        assertThat(codes()).containsExactly("3  file-not-readable");
    }

    @Test
    void refuses_something_beyond_the_last_named_column() {
        read("agreement_ref,lot_code,urn,member_from,member_to,\nSC21032,2,118001,2022-09-01,,,x\n");
        assertThat(codes()).containsExactly("2  cell-outside-columns");
    }

    @Test
    void refuses_control_characters_and_cells_that_are_too_long() {
        var csv = Csv.memberships().row("lot_code", "a\u0000b").row("lot_code", "x".repeat(41));
        assertThat(Checks.memberships(csv).problems())
                .containsExactly("2 lot_code cell-has-control-character", "3 lot_code field-too-long");
    }

    @Test
    void refuses_a_file_without_rows_and_one_with_too_many() {
        read("agreement_ref,lot_code,urn,member_from,member_to\n,,\n");
        read("agreement_ref,lot_code,urn,member_from,member_to\n" + "a,b,c,d,e\n".repeat(50_001));
        assertThat(codes()).containsExactly("1  file-has-no-rows", "1  file-has-too-many-rows");
        assertThat(findings.inOrder().getLast().sentence()).contains("50,000 rows");
    }

    @Test
    void takes_fifty_thousand_rows() {
        var sheet = read("agreement_ref,lot_code,urn,member_from,member_to\n" + "a,b,c,d,e\n".repeat(50_000));
        assertThat(sheet.lines()).hasSize(50_000);
        assertThat(findings.inOrder()).isEmpty();
    }

    @Test
    void tidies_spaces_within_and_around_a_cell() {
        var sheet = read("agreement_ref,lot_code,urn,member_from,member_to\n\u00a0SC   21032 ,2,118001,2022-09-01,\n");
        assertThat(sheet.rows(findings).getFirst().text(MembershipRow.AGREEMENT_REF))
                .isEqualTo("SC 21032");
    }

    private Sheet read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Sheet read(byte[] content) {
        return new CsvSheets().read(content, MembershipRow.COLUMNS, findings);
    }

    private List<String> codes() {
        return findings.inOrder().stream()
                .map(one -> one.row() + " " + one.column() + " " + one.code())
                .toList();
    }
}
