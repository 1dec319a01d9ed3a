package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.core.xlsx.RawWorkbook.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.commissioning.core.xlsx.RawWorkbook;

class Reading_a_workbook {
    private static final String NAMES = row(1, "agreement_ref", "lot_code", "urn", "member_from", "member_to");
    private static final String ROW = row(2, "SC21032", "2", "118001", "2022-09-01");

    private final Findings findings = new Findings(MembershipRow.COLUMNS);

    @Test
    void takes_the_rows_under_the_names_of_columns() {
        var sheet = read(RawWorkbook.of(NAMES + ROW));

        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.rows(findings).getFirst().text(MembershipRow.URN)).isEqualTo("118001");
        assertThat(codes()).isEmpty();
    }

    @Test
    void numbers_rows_as_the_sheet_does_and_skips_blank_ones_above_the_names() {
        var sheet = read(RawWorkbook.of("<row r=\"1\"><c/></row>"
                + row(4, "URN", "Lot code", "Agreement-Ref", "member_from", "member_to")
                + row(9, "118001", "2", "SC21032", "2022-09-01")));

        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(9);
        assertThat(sheet.rows(findings).getFirst().text(MembershipRow.AGREEMENT_REF))
                .isEqualTo("SC21032");
        assertThat(codes()).isEmpty();
    }

    @Test
    void tells_problems_of_columns_at_the_row_of_their_names() {
        read(RawWorkbook.of(row(3, "agreement_ref", "lot_code", "urn", "urn", "member_from", "Headteacher")
                + row(4, "SC21032", "2", "118001", "118001", "2022-09-01", "X", "beyond")));

        assertThat(codes())
                .containsExactlyInAnyOrder(
                        "3 urn column-twice",
                        "3 Headteacher column-unknown",
                        "3 member_to column-missing",
                        "4  cell-outside-columns");
    }

    @Test
    void reads_the_sheet_that_has_most_of_the_columns() {
        var workbook = new RawWorkbook()
                .sheet("Notes", "", row(1, "Please fill in the next sheet"))
                .sheet("Members", "", NAMES + ROW);

        assertThat(read(workbook).lines()).hasSize(1);
        assertThat(codes()).isEmpty();
    }

    @Test
    void tells_which_of_several_sheets_it_read() {
        var workbook = new RawWorkbook()
                .sheet("Old", "", row(1, "urn", "lot_code") + ROW)
                .sheet("Members", "", NAMES + ROW)
                .sheet("Copy", "", NAMES + ROW + row(3, "SC21032", "2", "118002", "2022-09-01"));

        assertThat(read(workbook).lines()).hasSize(1);
        assertThat(findings.inOrder())
                .extracting(Finding::code, Finding::value, Finding::weight)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("sheet-chosen", "Members", Finding.Weight.NOTICE));
    }

    @Test
    void reads_a_hidden_sheet_only_where_no_other_fits_and_says_so() {
        var hidden =
                new RawWorkbook().sheet("Notes", "", row(1, "Please fill in")).sheet("Members", "hidden", NAMES + ROW);
        assertThat(read(hidden).lines()).hasSize(1);
        assertThat(codes()).containsExactly("1  sheet-chosen");

        var seen = new RawWorkbook()
                .sheet("Codes", "veryHidden", NAMES + ROW + ROW)
                .sheet("S", "", row(1, "urn") + ROW);
        read(seen);
        assertThat(codes()).contains("1 lot_code column-missing");
    }

    @Test
    void tells_once_what_is_needed_where_no_sheet_fits() {
        read(new RawWorkbook().sheet("Empty", "", "").sheet("Notes", "", row(2, "Headteacher") + row(3, "x")));

        assertThat(codes()).containsExactly("2  columns-not-found");
    }

    @Test
    void tells_a_workbook_without_anything_in_it() {
        read(RawWorkbook.of("<row><c s=\"1\"/></row>"));

        assertThat(codes()).containsExactly("1  file-empty");
    }

    @Test
    void tells_once_that_formulas_were_read_as_their_values() {
        var sheet = read(RawWorkbook.of(NAMES
                + "<row r=\"2\"><c t=\"str\"><f>A9</f><v>SC21032</v></c><c><f>1+1</f><v>2</v></c><c><v>118001</v></c></row>"
                + "<row r=\"3\"><c t=\"str\"><f>A9</f><v>SC21033</v></c></row>"));

        assertThat(sheet.rows(findings).getFirst().text(MembershipRow.LOT_CODE)).isEqualTo("2");
        assertThat(codes()).containsExactly("1  formulas-read-as-values");
        assertThat(findings.problems()).isZero();
    }

    @Test
    void tells_errors_and_formulas_without_a_value_by_row_and_column_and_only_once() {
        var sheet = read(RawWorkbook.of(NAMES + "<row r=\"2\"><c t=\"e\"><v>#REF!</v></c><c><f>1+1</f></c>"
                + "<c><v>118001</v></c><c t=\"e\"><f>B1</f><v>#VALUE!</v></c></row>"));
        sheet.rows(findings).forEach(MembershipRow::of);

        assertThat(codes())
                .containsExactly(
                        "1  formulas-read-as-values",
                        "2 agreement_ref cell-holds-an-error",
                        "2 lot_code cell-formula-without-value",
                        "2 member_from cell-holds-an-error");
        assertThat(findings.inOrder()).extracting(Finding::value).containsExactly("", "#REF!", "", "#VALUE!");
    }

    @Test
    void takes_a_moment_for_no_day() {
        var sheet = read(RawWorkbook.of(NAMES + "<row><c><v>1</v></c><c><v>2</v></c><c><v>118001</v></c>"
                + "<c s=\"2\"><v>44805.5</v></c><c s=\"2\"><v>44805</v></c></row>"));
        sheet.rows(findings).forEach(MembershipRow::of);

        assertThat(codes()).containsExactly("2 member_from cell-not-a-date");
    }

    @Test
    void refuses_too_many_rows_and_none() {
        read(RawWorkbook.of(NAMES));
        assertThat(codes()).containsExactly("1  file-has-no-rows");

        assertThat(read(RawWorkbook.of(NAMES + "<row><c><v>1</v></c></row>".repeat(50_000)))
                        .lines())
                .hasSize(50_000);
        read(RawWorkbook.of(NAMES + "<row><c><v>1</v></c></row>".repeat(50_001)));
        assertThat(codes()).containsExactly("1  file-has-no-rows", "1  file-has-too-many-rows");
    }

    @Test
    void keeps_little_of_rows_that_are_very_wide() {
        var sheet = read(RawWorkbook.of(NAMES + "<row><c><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>".repeat(50_000)));

        assertThat(sheet.lines()).hasSize(50_000);
        assertThat(findings.problems()).isEqualTo(50_000);
    }

    @Test
    void tells_what_is_wrong_with_a_damaged_one_as_a_problem() {
        var sheet = new AnySheets()
                .read(
                        "PK\u0003\u0004rest".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        MembershipRow.COLUMNS,
                        findings);

        assertThat(sheet.lines()).isEmpty();
        assertThat(codes()).containsExactly("1  workbook-damaged");
    }

    private Sheet read(RawWorkbook workbook) {
        return new AnySheets().read(workbook.bytes(), MembershipRow.COLUMNS, findings);
    }

    private List<String> codes() {
        return findings.inOrder().stream()
                .map(one -> one.row() + " " + one.column() + " " + one.code())
                .toList();
    }
}
