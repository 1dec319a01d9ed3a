package uk.commissioning.core.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.commissioning.core.imports.Csv;
import uk.commissioning.core.imports.Xlsx;
import uk.commissioning.core.xlsx.Workbooks;
import uk.commissioning.core.xlsx.XlsxFile;
import uk.commissioning.kernel.permission.Role;

class Importing_over_the_api {
    private static final ImportsOverTheWeb SERVICE = ImportsOverTheWeb.shared();
    private static final String IMPORTS = "/api/councils/api-kent/core/imports";
    private static WebTestClient commissioner;
    private static WebTestClient officer;

    @BeforeAll
    static void councils() {
        SERVICE.council("api-kent");
        SERVICE.council("api-devon");
        commissioner = SERVICE.person("api-kent", Role.COMMISSIONER);
        officer = SERVICE.person("api-kent", Role.PLACEMENT_OFFICER);
    }

    @Test
    void takes_the_file_as_the_body_and_answers_where_to_look() {
        var address = ImportsOverTheWeb.sent(
                commissioner,
                IMPORTS + "/agreements?fileName=my.csv",
                Csv.agreements().row().bytes());
        var ended = ImportsOverTheWeb.ended(commissioner, address);
        assertThat(ended.get("state").asString()).isEqualTo("STORED");
        assertThat(ended.get("fileName").asString()).isEqualTo("my.csv");
        assertThat(ended.get("kind").asString()).isEqualTo("agreements");
        assertThat(ended.get("counts").get("rows").asInt()).isEqualTo(1);
        assertThat(ended.get("jobId").asString()).isNotBlank();
        assertThat(ended.get("problems").get("items")).isEmpty();
    }

    @Test
    void takes_the_file_as_a_field_of_a_form() {
        commissioner
                .post()
                .uri(IMPORTS + "/agreements?dryRun=true")
                .body(ImportsOverTheWeb.form(
                        "C:\\files\\agreements.csv",
                        Csv.agreements().row("agreement_ref", "FORM").bytes()))
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectHeader()
                .valueMatches("Location", IMPORTS + "/.*")
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("WAITING")
                .jsonPath("$.dryRun")
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {XlsxFile.MEDIA_TYPE, "application/octet-stream", "text/csv"})
    void takes_a_workbook_whatever_it_is_called(String type) {
        var csv = Csv.agreements().row("agreement_ref", "XLSX " + type.length());
        var answer = commissioner
                .post()
                .uri(IMPORTS + "/agreements")
                .contentType(MediaType.parseMediaType(type))
                .bodyValue(Xlsx.of(csv))
                .exchange()
                .expectStatus()
                .isAccepted()
                .returnResult(Void.class);
        var ended = ImportsOverTheWeb.ended(
                commissioner, answer.getResponseHeaders().getLocation().getPath());

        assertThat(ended.get("state").asString()).as(ended.toString()).isEqualTo("STORED");
        assertThat(ended.get("counts").get("added").asInt()).isEqualTo(1);
    }

    @Test
    void tells_what_is_wrong_with_a_workbook_that_cannot_be_read() {
        var address = ImportsOverTheWeb.sent(
                commissioner, IMPORTS + "/agreements", "PK\u0003\u0004rest".getBytes(StandardCharsets.UTF_8));
        var ended = ImportsOverTheWeb.ended(commissioner, address);

        assertThat(ended.get("state").asString()).isEqualTo("REFUSED");
        assertThat(ended.get("problems").get("items").get(0).get("code").asString())
                .isEqualTo("workbook-damaged");
    }

    @Test
    void checks_without_storing_when_asked_to() {
        var address = ImportsOverTheWeb.sent(
                commissioner,
                IMPORTS + "/agreements?dryRun=true",
                Csv.agreements().row("agreement_ref", "TRIAL").bytes());
        assertThat(ImportsOverTheWeb.ended(commissioner, address).get("state").asString())
                .isEqualTo("CHECKED");
        var again = ImportsOverTheWeb.sent(
                commissioner,
                IMPORTS + "/agreements?dryRun=true",
                Csv.agreements().row("agreement_ref", "TRIAL").bytes());
        assertThat(ImportsOverTheWeb.ended(commissioner, again)
                        .get("counts")
                        .get("added")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void tells_problems_page_by_page_and_as_a_file_safe_for_spreadsheets() {
        var csv = Csv.placements()
                .row("weeks", "=1+1")
                .row("contract_ref", "IPA-2", "need", "@SUM")
                .row("contract_ref", "IPA-3", "attendance", "-1+1");
        var address = ImportsOverTheWeb.sent(officer, IMPORTS + "/placements", csv.bytes());
        assertThat(ImportsOverTheWeb.ended(officer, address).get("state").asString())
                .isEqualTo("REFUSED");
        var total = ImportsOverTheWeb.json(officer, address)
                .get("counts")
                .get("problems")
                .asInt();

        var page = ImportsOverTheWeb.json(officer, address + "?limit=2").get("problems");
        assertThat(page.get("items")).hasSize(2);
        assertThat(page.get("next").asString()).isEqualTo("2");
        assertThat(ImportsOverTheWeb.json(officer, address + "?after=2&limit=200")
                        .get("problems")
                        .get("items"))
                .hasSize(total - 2);

        var file = officer.get()
                .uri(address + "/problems.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/csv")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(file)
                .startsWith("row,column,value,kind,")
                .contains(",'=1+1,")
                .contains(",'@SUM,")
                .contains(",'-1+1,");
        assertThat(file.lines()).hasSize(total + 1);

        var workbook = officer.get()
                .uri(address + "/problems.xlsx")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(XlsxFile.MEDIA_TYPE)
                .expectHeader()
                .valueMatches("Content-Disposition", "attachment; filename=\"import-problems-.*\\.xlsx\"")
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        assertThat(Workbooks.rows(workbook)).isEqualTo(Workbooks.rowsOfCsv(file));
    }

    @Test
    void answers_the_same_import_to_the_same_key() {
        var first = keyed(
                "api-key-1", Csv.agreements().row("agreement_ref", "KEYED").bytes());
        assertThat(keyed(
                        "api-key-1",
                        Csv.agreements().row("agreement_ref", "KEYED").bytes()))
                .isEqualTo(first);
        commissioner
                .post()
                .uri(IMPORTS + "/agreements")
                .header("Idempotency-Key", "api-key-1")
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(Csv.agreements().row("agreement_ref", "OTHER").bytes())
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("key-used-for-something-else");
    }

    @Test
    void refuses_what_is_no_file_it_takes() {
        refused(new byte[0], 400, "file-empty");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, 400, "workbook-of-old-excel");
        refused("a\u0000b".getBytes(StandardCharsets.UTF_8), 400, "file-not-csv");
        refused(new byte[65 * 1024], 400, "file-too-large");
        commissioner
                .post()
                .uri(IMPORTS + "/agreements")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
        commissioner
                .post()
                .uri(IMPORTS + "/sheep")
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue("a")
                .exchange()
                .expectStatus()
                .isNotFound();
        commissioner
                .post()
                .uri(IMPORTS + "/agreements")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(org.springframework.web.reactive.function.BodyInserters.fromMultipartData("other", "x"))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].field")
                .isEqualTo("file");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void takes_each_kind_from_the_roles_that_may_send_it(Role role) {
        if (!role.isGrantedByCouncils()) return;
        var person = SERVICE.person("api-kent", role);
        var may = java.util.Map.of(
                "providers", List.of(Role.COMMISSIONER, Role.CONTRACT_MANAGER),
                "agreements", List.of(Role.COMMISSIONER),
                "memberships", List.of(Role.COMMISSIONER),
                "placements", List.of(Role.PLACEMENT_OFFICER));
        may.forEach((kind, roles) -> person.post()
                .uri(IMPORTS + "/" + kind + "?dryRun=true")
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue("a,b\n1,2\n")
                .exchange()
                .expectStatus()
                .isEqualTo(roles.contains(role) ? 202 : 403));
        var mayRead = List.of(Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PLACEMENT_OFFICER, Role.AUDITOR);
        person.get().uri(IMPORTS).exchange().expectStatus().isEqualTo(mayRead.contains(role) ? 200 : 403);
    }

    @Test
    void shows_an_auditor_counts_and_nothing_a_file_held() {
        var address = ImportsOverTheWeb.sent(
                officer,
                IMPORTS + "/placements?fileName=Child.csv",
                Csv.placements().row("weeks", "0").bytes());
        ImportsOverTheWeb.ended(officer, address);
        var auditor = SERVICE.person("api-kent", Role.AUDITOR);
        var seen = ImportsOverTheWeb.json(auditor, address);
        assertThat(seen.get("counts").get("problems").asInt()).isPositive();
        assertThat(seen.get("fileName").isNull()).isTrue();
        assertThat(seen.get("problems").isNull()).isTrue();
        auditor.get().uri(address + "/problems.csv").exchange().expectStatus().isForbidden();
        auditor.get().uri(address + "/problems.xlsx").exchange().expectStatus().isForbidden();
        assertThat(ImportsOverTheWeb.json(auditor, IMPORTS).toString()).doesNotContain("Child.csv");
    }

    @Test
    void shows_one_kind_only_to_those_who_may_send_it() {
        var address = ImportsOverTheWeb.sent(
                officer,
                IMPORTS + "/placements",
                Csv.placements().row("weeks", "0").bytes());
        commissioner.get().uri(address).exchange().expectStatus().isNotFound();
        commissioner
                .get()
                .uri(address + "/problems.csv")
                .exchange()
                .expectStatus()
                .isNotFound();
        for (var item :
                ImportsOverTheWeb.json(commissioner, IMPORTS + "?limit=200").get("items")) {
            assertThat(item.get("kind").asString()).isNotEqualTo("placements");
        }
    }

    @Test
    void answers_for_another_councils_import_as_for_a_random_id() {
        var address = ImportsOverTheWeb.sent(
                officer,
                IMPORTS + "/placements",
                Csv.placements().row("weeks", "0").bytes());
        var id = address.substring(address.lastIndexOf('/') + 1);
        var stranger = SERVICE.person("api-devon", Role.PLACEMENT_OFFICER);
        var devon = "/api/councils/api-devon/core/imports/";
        for (var suffix : List.of("", "/problems.csv", "/problems.xlsx")) {
            assertThat(problem(stranger, devon + id + suffix))
                    .isEqualTo(problem(stranger, devon + UUID.randomUUID() + suffix));
            assertThat(problem(stranger, devon + "no-id" + suffix)).isEqualTo("404 not-found");
        }
        assertThat(ImportsOverTheWeb.json(stranger, "/api/councils/api-devon/core/imports")
                        .get("items"))
                .isEmpty();
        stranger.get().uri(address).exchange().expectStatus().isNotFound();
    }

    @Test
    void lists_newest_first_and_goes_on_from_a_cursor() {
        for (var number = 0; number < 3; number++) {
            ImportsOverTheWeb.sent(
                    commissioner,
                    IMPORTS + "/agreements?dryRun=true",
                    Csv.agreements().row().bytes());
        }
        var first = ImportsOverTheWeb.json(commissioner, IMPORTS + "?limit=2");
        assertThat(first.get("items")).hasSize(2);
        var second = ImportsOverTheWeb.json(
                commissioner, IMPORTS + "?limit=2&after=" + first.get("next").asString());
        assertThat(second.get("items").get(0).get("id").asString())
                .isLessThan(first.get("items").get(1).get("id").asString());
        commissioner.get().uri(IMPORTS + "?after=x").exchange().expectStatus().isEqualTo(422);
    }

    private static String keyed(String key, byte[] content) {
        return commissioner
                .post()
                .uri(IMPORTS + "/agreements")
                .header("Idempotency-Key", key)
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(content)
                .exchange()
                .expectStatus()
                .isAccepted()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation()
                .getPath();
    }

    private static String problem(WebTestClient person, String address) {
        var answer = person.get()
                .uri(address)
                .exchange()
                .expectBody(tools.jackson.databind.JsonNode.class)
                .returnResult();
        return answer.getStatus().value() + " "
                + answer.getResponseBody().get("code").asString();
    }

    private static void refused(byte[] content, int status, String code) {
        commissioner
                .post()
                .uri(IMPORTS + "/agreements")
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(content)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
