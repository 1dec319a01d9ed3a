package uk.commissioning.core.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.commissioning.core.imports.Csv;
import uk.commissioning.core.imports.Xlsx;
import uk.commissioning.core.xlsx.Workbooks;
import uk.commissioning.core.xlsx.XlsxFile;
import uk.commissioning.kernel.permission.Role;

class The_pages_of_imports {
    private static final ImportsOverTheWeb SERVICE = ImportsOverTheWeb.shared();
    private static final String PAGES = "/councils/pages-kent/core/imports";
    private static final String API = "/api" + PAGES;
    private static WebTestClient person;

    @BeforeAll
    static void council() {
        SERVICE.council("pages-kent");
        person = SERVICE.person("pages-kent", Role.COMMISSIONER, Role.PLACEMENT_OFFICER);
    }

    @Test
    void offer_every_kind_that_the_person_may_send() {
        assertThat(page(PAGES, 200))
                .contains("Providers and schools", "Agreements and lots", "Memberships", "Placements")
                .contains(PAGES + "/kinds/placements");
        var manager = SERVICE.person("pages-kent", Role.CONTRACT_MANAGER);
        var body = page(manager, PAGES, 200);
        assertThat(body).contains("kinds/providers").doesNotContain("kinds/placements");
        page(manager, PAGES + "/kinds/placements", 403);
        page(PAGES + "/kinds/sheep", 404);
    }

    @Test
    void explain_columns_and_give_an_example_that_has_them() {
        for (var kind : List.of("providers", "agreements", "memberships", "placements")) {
            var body = page(PAGES + "/kinds/" + kind, 200);
            var example = person.get()
                    .uri(PAGES + "/examples/" + kind + ".csv")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentTypeCompatibleWith("text/csv")
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody();
            for (var column : example.lines().findFirst().orElseThrow().split(",")) {
                assertThat(body).as(kind).contains(column);
            }
        }
    }

    @Test
    void give_the_example_as_a_workbook_that_says_the_same() {
        for (var kind : List.of("providers", "agreements", "memberships", "placements")) {
            assertThat(page(PAGES + "/kinds/" + kind, 200))
                    .contains("/examples/" + kind + ".xlsx", "/examples/" + kind + ".csv", "accept=\".xlsx,.csv,");
            var csv = new String(example(kind + ".csv", "text/csv"), StandardCharsets.UTF_8);
            var workbook = example(kind + ".xlsx", XlsxFile.MEDIA_TYPE);

            assertThat(Workbooks.rows(workbook)).as(kind).isEqualTo(Workbooks.rowsOfCsv(csv));
        }
        page(PAGES + "/examples/sheep.xlsx", 404);
    }

    private static byte[] example(String name, String type) {
        return person.get()
                .uri(PAGES + "/examples/" + name)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(type)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
    }

    @Test
    void take_a_workbook() {
        person.post()
                .uri(PAGES + "/kinds/agreements?once=page-xlsx")
                .body(ImportsOverTheWeb.form("a.xlsx", Xlsx.of(Csv.agreements().row("agreement_ref", "PAGE-XLSX"))))
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    @Test
    void lead_from_the_form_to_the_job() {
        person.post()
                .uri(PAGES + "/kinds/agreements?once=page-1")
                .body(ImportsOverTheWeb.form("a.csv", Csv.agreements().row().bytes()))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueMatches("Location", "/councils/pages-kent/jobs/[0-9a-f-]{36}");
    }

    @Test
    void show_the_form_again_with_what_is_wrong_with_the_file() {
        assertThat(sent("providers", "", new byte[0])).contains("Error: ").contains("Choose a file to import.");
        assertThat(sent("providers", "empty.csv", new byte[0])).contains("The file is empty.");
        assertThat(sent("providers", "picture.png", new byte[] {'P', 'N', 'G', 0}))
                .contains("This is neither a CSV file nor an Excel workbook (.xlsx).");
        assertThat(sent("providers", "book.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .contains("Excel 97-2003 (.xls)");
        assertThat(sent("providers", "large.csv", new byte[65 * 1024])).contains("The file is larger than 64 KB.");
    }

    @Test
    void show_every_problem_as_text() {
        var csv = Csv.placements().row("weeks", "<script>alert(1)</script>", "family_name", "");
        var address = ImportsOverTheWeb.sent(person, API + "/placements?fileName=<b>.csv", csv.bytes());
        ImportsOverTheWeb.ended(person, address);
        var body = page(address.substring("/api".length()), 200);
        assertThat(body)
                .contains("Not stored", "What to correct", "&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;.csv")
                .contains("problems.csv", "problems.xlsx", PAGES + "/kinds/placements")
                .doesNotContain("<script>alert");
    }

    @Test
    void show_what_was_stored_and_where_to_see_it() {
        var agreements = ImportsOverTheWeb.sent(
                person,
                API + "/agreements",
                Csv.agreements().row("agreement_ref", "PAGES").bytes());
        ImportsOverTheWeb.ended(person, agreements);
        assertThat(page(agreements.substring("/api".length()), 200))
                .contains("Stored", "1 row: 1 added, 0 changed, 0 unchanged.");
        assertThat(page(PAGES, 200)).contains("Stored").contains("1 row: 1 added");
    }

    @Test
    void say_why_a_file_was_stopped_before_it_was_checked() {
        var address = ImportsOverTheWeb.sent(
                person,
                API + "/agreements",
                Csv.agreements().row("agreement_ref", "STOPPED").bytes());
        ImportsOverTheWeb.ended(person, address);
        var id = address.substring(address.lastIndexOf('/') + 1);
        var why = Map.of(
                "not-allowed", "The person who sent the file was no longer allowed to when it was to be checked.",
                "council-suspended", "The council took no changes when the file was to be checked.");
        why.forEach((reason, sentence) -> {
            SERVICE.database()
                    .run("update core.import set state = 'STOPPED', reason = '%s' where id = '%s'"
                            .formatted(reason, id));
            assertThat(page(address.substring("/api".length()), 200))
                    .contains("Not stored", sentence + " Nothing was stored.");
            assertThat(ImportsOverTheWeb.json(person, address).get("reason").asString())
                    .isEqualTo(reason);
        });
    }

    @Test
    void show_an_auditor_no_file_name_and_no_problem() {
        var address = ImportsOverTheWeb.sent(
                person,
                API + "/placements?fileName=Secret.csv",
                Csv.placements().row("weeks", "0").bytes());
        ImportsOverTheWeb.ended(person, address);
        var auditor = SERVICE.person("pages-kent", Role.AUDITOR);
        assertThat(page(auditor, address.substring("/api".length()), 200))
                .contains("Not stored")
                .doesNotContain("Secret.csv", "weeks");
        assertThat(page(auditor, PAGES, 200))
                .contains("Not stored")
                .doesNotContain("Secret.csv", "What you can bring in");
    }

    private static String sent(String kind, String name, byte[] content) {
        return person.post()
                .uri(PAGES + "/kinds/" + kind)
                .accept(MediaType.TEXT_HTML)
                .body(ImportsOverTheWeb.form(name, content))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private static String page(String address, int status) {
        return page(person, address, status);
    }

    private static String page(WebTestClient who, String address, int status) {
        return who.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
