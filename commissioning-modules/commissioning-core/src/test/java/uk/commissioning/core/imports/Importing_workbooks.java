package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.core.CoreUnderTest;
import uk.commissioning.core.CouncilUnderTest;
import uk.commissioning.core.xlsx.RawWorkbook;
import uk.commissioning.kernel.refusal.Refused;

/// Workbooks end to end: what a workbook says is stored, and told, as if it had been sent as CSV.
class Importing_workbooks {
    private static final CoreUnderTest CORE = new CoreUnderTest();
    private static final List<String> ORDER = List.of("providers", "agreements", "memberships", "placements");
    private static final Map<String, Csv> GOOD = Map.of(
            "providers", Csv.providers().row("company_number", "1234567").row("urn", "118002", "site_name", "Orchard"),
            "agreements", Csv.agreements().row().row("lot_code", "1", "lot_rank", "2"),
            "memberships", Csv.memberships().row().row("lot_code", "1", "member_to", "2025-08-31"),
            "placements",
                    Csv.placements()
                            .row("upn", "H801200001001", "family_name", "Ünïcødé & <Söhne>")
                            .row("contract_ref", "2", "child_ref", "7", "fee_education", "54460.10"));
    private static final Map<String, Csv> BAD = Map.of(
            "providers", Csv.providers().row("urn", "12").row("district_gss", "X"),
            "agreements", Csv.agreements().row("lot_rank", "1.5").row("ends_on", "2026-31-12"),
            "memberships", Csv.memberships().row("urn", "999999").row("member_from", "1979-01-01"),
            "placements", Csv.placements().row("weeks", "54", "need", "").row("fee_education", "54k"));
    private static final List<String> SNAPSHOT = List.of(
            "select string_agg(concat_ws('|', ref, title, kind, starts_on, ends_on), ',' order by ref) from core.agreement where tenant_id = :council",
            "select string_agg(concat_ws('|', code, rank), ',' order by code) from core.lot where tenant_id = :council",
            "select string_agg(concat_ws('|', member_from, member_to), ',' order by member_from, member_to) from core.membership where tenant_id = :council",
            "select string_agg(concat_ws('|', ref, starts_on, ends_on, agreed_on, route), ',' order by ref) from core.contract where tenant_id = :council",
            "select string_agg(concat_ws('|', pence, valid_from), ',' order by pence) from core.fee_line where tenant_id = :council",
            "select string_agg(concat_ws('|', ref, need, birth_cohort, home_district_gss), ',' order by ref) from core.child where tenant_id = :council");

    @AfterAll
    static void close() {
        CORE.close();
    }

    @Test
    void stores_of_every_kind_what_the_same_rows_of_a_csv_file_store() {
        var csv = CORE.council("csv");
        var excel = CORE.council("excel");
        for (var kind : ORDER) {
            var one = csv.imported(kind, GOOD.get(kind).bytes());
            var other = excel.imported(kind, Xlsx.of(GOOD.get(kind)));

            assertThat(one.result().state()).as(kind).isEqualTo(ImportState.STORED);
            assertThat(other.result().rows()).as(kind).isEqualTo(one.result().rows());
            assertThat(other.result().state()).as(kind).isEqualTo(ImportState.STORED);
            assertThat(told(excel, other)).as(kind).isEqualTo(told(csv, one));
        }
        for (var query : SNAPSHOT) assertThat(excel.ask(query)).isNotBlank().isEqualTo(csv.ask(query));
        assertThat(CORE.database().ask("select value from core.provider_identifier where scheme = 'GB-COH'"))
                .isEqualTo("01234567");
        for (var kind : ORDER) {
            var again = csv.imported(kind, Xlsx.of(GOOD.get(kind)));
            assertThat(again.result().tally())
                    .as(kind)
                    .isEqualTo(new Tally(0, 0, again.result().rows()));
        }
    }

    @Test
    void tells_of_every_kind_the_problems_that_a_csv_file_has() {
        var council = CORE.council("problems");
        for (var kind : ORDER) {
            var csv = council.imported(kind, BAD.get(kind).bytes());
            var excel = council.imported(kind, Xlsx.of(BAD.get(kind)));

            assertThat(csv.result().told().problems()).as(kind).isPositive();
            assertThat(excel.result()).as(kind).isEqualTo(csv.result());
            assertThat(told(council, excel)).as(kind).isEqualTo(told(council, csv));
        }
    }

    @Test
    void stores_nothing_of_a_workbook_that_cannot_be_read_and_says_why() {
        var council = CORE.council("damaged");
        var good = Xlsx.of(GOOD.get("agreements"));
        var macros = Xlsx.workbook(GOOD.get("agreements"))
                .part("xl/vbaProject.bin", "x")
                .bytes();
        var expected = Map.of(
                "workbook-damaged", Arrays.copyOf(good, good.length / 2),
                "workbook-has-macros", macros,
                "workbook-not-recognised",
                        RawWorkbook.packed(
                                Map.of("agreements.csv", GOOD.get("agreements").bytes())));
        expected.forEach((code, content) -> {
            var ended = council.imported("agreements", content);
            assertThat(ended.result())
                    .isEqualTo(new FileImport.Result(
                            ImportState.REFUSED, 0, Tally.NOTHING, new FileImport.Told(1, 0, 0), null));
            assertThat(told(council, ended)).singleElement().asString().startsWith("1  " + code);
        });
        assertThat(council.ask("select count(*) from core.agreement where tenant_id = :council"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"workbook-of-old-excel Workbook", "workbook-has-password EncryptedPackage"})
    void takes_no_old_or_locked_workbook_in(String codeAndStream) {
        var words = codeAndStream.split(" ");
        var content = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, content, 0, 4);
        var name = words[1].getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, content, 1024, name.length);

        assertThatThrownBy(() -> Upload.of("agreements", "a.xls", content, false))
                .isInstanceOf(Refused.class)
                .hasMessage(words[0]);
    }

    private static List<String> told(CouncilUnderTest council, FileImport ended) {
        return council.findings(ended).stream()
                .map(one -> one.row() + " " + one.column() + " " + one.code() + " " + one.value())
                .toList();
    }
}
