package uk.commissioning.tenants.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.commissioning.tenants.Site;

/// `/api/admin/councils`: bodies, versions, and all errors of an input at once.
class CouncilApiTest {

    private static final String COUNCILS = "/api/admin/councils";

    private static Site site;

    @BeforeAll
    static void begin() {
        site = Site.with();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void a_council_is_planned_and_read() {
        site.post(COUNCILS, """
                        {"key": "kent", "name": "Kent County Council", "state": "LIVE", "since": "1974-04-01",
                         "identifiers": [
                           {"scheme": "GSS", "value": "e10000016", "validFrom": "1974-04-01", "source": "ONS"},
                           {"scheme": "GB-LAE", "value": "886", "validFrom": "1974-04-01", "source": "GIAS"},
                           {"scheme": "GB-PPON", "value": "PLDL-8938-YGYW", "validFrom": "2024-01-01", "source": "FTS"},
                           {"scheme": "GB-PPON", "value": "PYCX-4938-CCHM", "validFrom": "2024-01-01", "validTo": "2025-12-31", "source": "FTS"}]}""")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location(COUNCILS + "/kent")
                .expectHeader()
                .valueEquals("ETag", "\"1\"");

        site.get(COUNCILS + "/kent")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.id")
                .isNotEmpty()
                .jsonPath("$.name")
                .isEqualTo("Kent County Council")
                .jsonPath("$.state")
                .isEqualTo("LIVE")
                .jsonPath("$.since")
                .isEqualTo("1974-04-01")
                .jsonPath("$.nextStates")
                .isEqualTo(List.of("CLOSING"))
                .jsonPath("$.suspension")
                .isEqualTo(null)
                .jsonPath("$.modules")
                .isEqualTo(List.of())
                .jsonPath("$.identifiers.length()")
                .isEqualTo(4)
                .jsonPath("$.identifiers[0].scheme")
                .isEqualTo("GSS")
                .jsonPath("$.identifiers[0].value")
                .isEqualTo("E10000016")
                .jsonPath("$.identifiers[3].validTo")
                .isEqualTo("2025-12-31");
    }

    @Test
    void all_errors_of_a_plan_are_told_at_once() {
        refused(
                site.post(COUNCILS, """
                        {"key": "K", "name": " ", "state": "SHADOW", "since": "1.4.1974",
                         "identifiers": [null, {"scheme": "URN", "value": "1", "validFrom": "x", "validTo": "2024-02-30"},
                           {"scheme": "GSS", "value": "E0000246", "validFrom": "2024-01-02", "validTo": "2024-01-01", "source": "ONS"}]}"""),
                "name council-name-required",
                "key council-key-not-valid",
                "state council-opens-planned-or-live",
                "since day-not-recognised",
                "identifiers[0].scheme identifier-kind-required",
                "identifiers[0].value identifier-value-required",
                "identifiers[0].validFrom identifier-first-day-required",
                "identifiers[0].source identifier-source-required",
                "identifiers[1].scheme field-not-recognised",
                "identifiers[1].validFrom day-not-recognised",
                "identifiers[1].validTo day-not-recognised",
                "identifiers[1].source identifier-source-required",
                "identifiers[2].value gss-code-not-valid",
                "identifiers[2].validTo period-ends-before-it-starts");
    }

    @Test
    void a_council_is_planned_today_unless_it_says_otherwise() {
        site.post(COUNCILS, "{\"key\": \"plain\", \"name\": \"Plain\"}")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("PLANNED")
                .jsonPath("$.since")
                .isEqualTo("2026-11-22")
                .jsonPath("$.nextStates")
                .isEqualTo(List.of("SHADOW", "LIVE"));
    }

    @Test
    void a_council_is_renamed_by_who_read_it() {
        council("renamed");

        site.patch(COUNCILS + "/renamed", "\"1\"", "{\"name\": \"Another name\"}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Another name");
        code(site.patch(COUNCILS + "/renamed", "\"1\"", "{\"name\": \"Third\"}"), "changed-by-somebody-else");
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, ''",
        "POST, /state",
        "PUT, /suspension",
        "DELETE, /suspension",
        "PATCH, /identifiers/0197b0f0-0000-7000-8000-000000000001"
    })
    void what_edits_needs_a_version(String method, String path) {
        code(
                site.client
                        .method(HttpMethod.valueOf(method))
                        .uri(COUNCILS + "/whatever" + path)
                        .header("Content-Type", "application/json")
                        .bodyValue("{}")
                        .exchange(),
                "version-required");
    }

    @ParameterizedTest
    @CsvSource({"1", "*", "W/\"1\"", "\"x\"", "\"1\" \"2\"", "\"99999999999999999999\""})
    void a_version_that_nobody_read_is_not_the_present_one(String version) {
        council("strange-" + Math.abs(version.hashCode()));

        code(
                site.patch(COUNCILS + "/strange-" + Math.abs(version.hashCode()), version, "{\"name\": \"Third\"}"),
                "changed-by-somebody-else");
    }

    @Test
    void a_council_moves_on_is_suspended_and_resumed() {
        council("moving");

        site.client
                .post()
                .uri(COUNCILS + "/moving/state")
                .header("If-Match", "\"1\"")
                .header("Content-Type", "application/json")
                .bodyValue("{\"state\": \"SHADOW\", \"since\": \"2026-11-22\"}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("SHADOW");
        site.put(COUNCILS + "/moving/suspension", "\"2\"", "{\"because\": \"Under review\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.suspension.because")
                .isEqualTo("Under review")
                .jsonPath("$.suspension.at")
                .isEqualTo("2026-11-22T10:00:00Z");
        site.client
                .delete()
                .uri(COUNCILS + "/moving/suspension")
                .header("If-Match", "\"3\"")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"4\"")
                .expectBody()
                .jsonPath("$.suspension")
                .isEqualTo(null);
    }

    @Test
    void a_suspension_and_a_state_are_said_in_full() {
        council("said");

        refused(site.put(COUNCILS + "/said/suspension", "\"1\"", "{}"), "because suspension-reason-required");
        refused(
                site.client
                        .post()
                        .uri(COUNCILS + "/said/state")
                        .header("If-Match", "\"1\"")
                        .header("Content-Type", "application/json")
                        .bodyValue("{\"state\": \"OPEN\", \"since\": \"soon\"}")
                        .exchange(),
                "state field-not-recognised",
                "since day-not-recognised");
    }

    @Test
    void an_identifier_is_added_and_ended() {
        council("identified");

        var id = site.post(COUNCILS + "/identified/identifiers", """
                        {"scheme": "GSS", "value": "E06000060", "validFrom": "2020-04-01", "source": "ONS"}""")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .returnResult(CouncilJson.class)
                .getResponseBody()
                .blockFirst(Duration.ofSeconds(30))
                .identifiers()
                .getFirst()
                .id();

        site.patch(COUNCILS + "/identified/identifiers/" + id, "\"2\"", "{\"validTo\": \"2027-03-31\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.identifiers[0].validTo")
                .isEqualTo("2027-03-31");
        refused(
                site.patch(COUNCILS + "/identified/identifiers/" + id, "\"3\"", "{}"),
                "validTo identifier-last-day-required");
        code(
                site.patch(COUNCILS + "/identified/identifiers/nonsense", "\"3\"", "{\"validTo\": \"2027-03-31\"}"),
                "not-found");
    }

    @Test
    void an_idempotency_key_answers_the_same_twice() {
        for (int time = 0; time < 2; time++) {
            site.client
                    .post()
                    .uri(COUNCILS)
                    .header("Idempotency-Key", "api-key-1")
                    .header("Content-Type", "application/json")
                    .bodyValue("{\"key\": \"twice\", \"name\": \"Twice\"}")
                    .exchange()
                    .expectStatus()
                    .isCreated()
                    .expectHeader()
                    .valueEquals("ETag", "\"1\"");
        }
        assertThat(site.world.count("audit_entry", "twice")).isEqualTo(1);
    }

    @Test
    void what_is_no_council_is_not_there() {
        code(site.get(COUNCILS + "/nowhere"), "not-found");
        code(site.get(COUNCILS + "/NO'where"), "not-found");
    }

    @Test
    void the_list_has_a_next_part_or_none() {
        council("listed-a");
        council("listed-b");

        site.get(COUNCILS + "?limit=1")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.next")
                .isNotEmpty();
        site.get(COUNCILS + "?limit=1000&after=listed-a")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].key")
                .isEqualTo("listed-b");
    }

    private static void council(String key) {
        site.post(COUNCILS, "{\"key\": \"%s\", \"name\": \"Council %s\"}".formatted(key, key))
                .expectStatus()
                .isCreated();
    }

    private static void code(ResponseSpec answer, String code) {
        answer.expectStatus()
                .isEqualTo(Site.REFUSED)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private static void refused(ResponseSpec answer, String... fields) {
        answer.expectStatus()
                .isEqualTo(Site.REFUSED)
                .expectBody()
                .jsonPath("$.fields")
                .isEqualTo(List.of(fields));
    }
}
