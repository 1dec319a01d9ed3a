package uk.commissioning.core.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.core.xlsx.Workbooks;
import uk.commissioning.core.xlsx.XlsxFile;
import uk.commissioning.kernel.permission.Role;

/// IN-25, domain 8.4: what leaves by API, file and page is totals, never a contract and never a child.
final class The_register_over_the_web {

    private static final int SUPPLIERS = 203;
    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final Council KENT = Council.called("kent");
    private static final UUID READER = KENT.person(Role.COMMISSIONER);

    @BeforeAll
    static void arrange() {
        var dps = KENT.agreement("=DPS", "DPS");
        var child = KENT.child("SECRET-CHILD", "Secretgiven", "Secretfamily", "H801200001001");
        for (int i = 0; i < SUPPLIERS; i++) {
            var provider = Provider.called(i == 0 ? "=SUM(A1)<script>alert(1)</script>" : "Supplier %03d".formatted(i));
            KENT.placement("SECRET-CONTRACT-" + i, provider)
                    .of(child)
                    .under(dps, "DPS")
                    .costing(1_000_000 + i)
                    .stored();
        }
    }

    @Test
    void a_page_of_the_api_has_money_in_pence_totals_and_a_cursor() {
        READ_SIDE
                .as(READER)
                .get()
                .uri(KENT.api("/core/register?on=2025-06-30&limit=200"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.on")
                .isEqualTo("2025-06-30")
                .jsonPath("$.items.length()")
                .isEqualTo(200)
                .jsonPath("$.items[1].annualSpendPence")
                .isEqualTo(1_000_001)
                .jsonPath("$.items[1].supplier.sme")
                .isEmpty()
                .jsonPath("$.items[1].contracts")
                .isEqualTo(1)
                .jsonPath("$.totals.lines")
                .isEqualTo(SUPPLIERS)
                .jsonPath("$.totals.annualSpendPence")
                .isEqualTo(SUPPLIERS * 1_000_000 + SUPPLIERS * (SUPPLIERS - 1) / 2)
                .jsonPath("$.next")
                .isNotEmpty();
    }

    @Test
    void today_is_decided_in_london() {
        READ_SIDE
                .as(READER)
                .get()
                .uri(KENT.api("/core/register"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.on")
                .isEqualTo("2026-07-01");
    }

    @Test
    void the_file_has_every_line_once_whatever_the_number_of_pages() {
        var lines = file("on=2025-06-30").lines().toList();

        assertThat(lines).hasSize(SUPPLIERS + 1).doesNotHaveDuplicates();
        assertThat(lines.getFirst())
                .startsWith("as_of,reference,title,")
                .endsWith(",contracts,over_transparency_threshold");
        assertThat(IntStream.range(1, SUPPLIERS))
                .allSatisfy(i -> assertThat(lines.get(i + 1)).contains("Supplier %03d".formatted(i)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=2025-06-30", "on=2025-06-30&published=true", ""})
    void no_file_names_a_contract_or_a_child(String query) {
        assertThat(file(query)).doesNotContainIgnoringCase("SECRET").doesNotContain("H801200001001");
    }

    @Test
    void no_page_names_a_contract_or_a_child() {
        var page = page("/core/register?on=2025-06-30");

        assertThat(page)
                .contains("Supplier 001")
                .doesNotContainIgnoringCase("SECRET")
                .doesNotContain("H801200001001");
    }

    @Test
    void no_cell_of_the_file_begins_a_formula() {
        var file = file("on=2025-06-30");

        assertThat(file).contains(",'=SUM(A1)<script>").contains(",'=DPS/");
        assertThat(List.of(file.split("[,\n]"))).noneMatch(cell -> cell.startsWith("=") || cell.startsWith("\"="));
    }

    @Test
    void the_published_file_has_no_number_of_contracts() {
        var lines = file("on=2025-06-30&published=true").lines().toList();

        assertThat(lines.getFirst()).endsWith(",sme,vcse");
        assertThat(lines.get(1)).contains(",2022-09-01,2030-08-31,").doesNotContain("2024-09-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=2025-06-30", "on=2025-06-30&published=true", "on=2025-06-30&over=1000100", ""})
    void the_workbook_says_what_the_file_says(String query) {
        assertThat(Workbooks.rows(workbook(query))).isEqualTo(Workbooks.rowsOfCsv(file(query)));
    }

    @Test
    void the_workbook_has_amounts_and_days_as_such_and_no_formula() {
        var cells = Workbooks.cells(workbook("on=2025-06-30"));

        assertThat(cells).filteredOn(cell -> cell.formula() != null).isEmpty();
        assertThat(cells)
                .contains(
                        new Workbooks.Cell("STRING", "=SUM(A1)<script>alert(1)</script>", null, null),
                        new Workbooks.Cell("NUMBER", "10000.01", "#,##0.00", null),
                        new Workbooks.Cell("NUMBER", "45838.0", "dd/mm/yyyy", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=2025-06-30", "on=2025-06-30&published=true", ""})
    void no_workbook_names_a_contract_or_a_child(String query) {
        assertThat(Workbooks.rows(workbook(query)).toString())
                .doesNotContainIgnoringCase("SECRET")
                .doesNotContain("H801200001001");
    }

    @Test
    void the_page_offers_the_workbook_with_the_same_filters() {
        assertThat(page("/core/register?on=2025-06-30&published=true"))
                .contains("/core/register.xlsx?on=2025-06-30&amp;published=true");
    }

    @Test
    void a_supplier_called_like_a_script_is_shown_and_not_run() {
        assertThat(page("/core/register?on=2025-06-30"))
                .contains("=SUM(A1)&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void the_page_leads_to_the_next_page_with_the_same_filters() {
        assertThat(page("/core/register?on=2025-06-30&over=500000"))
                .contains("on=2025-06-30&amp;over=500000&amp;after=");
    }

    @Test
    void the_page_of_a_day_without_contracts_says_so() {
        assertThat(page("/core/register?on=1999-01-01")).contains("No contracts on 1 January 1999");
    }

    @Test
    void a_page_that_is_asked_for_no_day_says_what_to_correct() {
        READ_SIDE
                .as(READER)
                .get()
                .uri(KENT.page("/core/register?on=yesterday"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("Enter it like 2025-06-30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on=2025-02-30",
                "on=%2B999999999-12-31",
                "on=30/06/2025",
                "limit=0",
                "limit=201",
                "limit=x",
                "over=-1",
                "over=1.5",
                "after=!!!",
                "after=AAAA",
                "published=perhaps"
            })
    void what_cannot_be_asked_for_is_refused_with_a_problem(String query) {
        READ_SIDE
                .as(READER)
                .get()
                .uri(URI.create(READ_SIDE.address() + KENT.api("/core/register?" + query)))
                .exchange()
                .expectStatus()
                .is4xxClientError()
                .expectBody()
                .jsonPath("$.code")
                .isNotEmpty();
    }

    private static String file(String query) {
        var answer = READ_SIDE
                .as(READER)
                .get()
                .uri(KENT.api("/core/register.csv?" + query))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return answer == null ? "" : answer;
    }

    private static byte[] workbook(String query) {
        return READ_SIDE
                .as(READER)
                .get()
                .uri(KENT.api("/core/register.xlsx?" + query))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(XlsxFile.MEDIA_TYPE)
                .expectHeader()
                .valueMatches("Content-Disposition", "attachment; filename=\"contract-register-.*\\.xlsx\"")
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
    }

    private static String page(String path) {
        var answer = READ_SIDE
                .as(READER)
                .get()
                .uri(KENT.page(path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return answer == null ? "" : answer;
    }
}
