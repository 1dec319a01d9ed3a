package uk.commissioning.inmss.published.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.BodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import uk.commissioning.inmss.Market;
import uk.commissioning.inmss.Market.Days;
import uk.commissioning.inmss.RunningModule;
import uk.commissioning.kernel.permission.Role;

/// AC-03: what was published is entered with its source, put beside what is computed, and never absorbed.
final class AC_03_published_figures {

    private static final RunningModule MODULE = RunningModule.shared();

    private final Market kent = Market.of("kent");
    private final UUID finance = kent.person(Role.FINANCE);
    private final UUID auditor = kent.person(Role.AUDITOR);

    @Test
    void paragraph_6_2_from_entered_figures() {
        both_years();

        reconciliation("?period=2024/25")
                .jsonPath("$.computedFrom")
                .isEqualTo("ENTERED")
                .jsonPath("$.computed.underAgreement.totalPence")
                .isEqualTo(46_898_840_00L)
                .jsonPath("$.computed.underAgreement.totalInMillions")
                .isEqualTo("£46.9m")
                .jsonPath("$.computed.spot.totalPence")
                .isEqualTo(40_006_120_00L)
                .jsonPath("$.computed.total.totalPence")
                .isEqualTo(86_904_960_00L)
                .jsonPath("$.computed.total.averagePence")
                .isEqualTo(51_423_05)
                .jsonPath("$.lines[?(@.part=='TOTAL')].difference")
                .isEqualTo(1_895_040_00)
                .jsonPath("$.lines[?(@.part=='TOTAL')].differencePercent")
                .isEqualTo(2.1)
                .jsonPath("$.lines[?(@.part=='TOTAL')].sentence")
                .isEqualTo("computed £86,904,960; published £88.8m; difference £1,895,040 (2.1%) not explained")
                .jsonPath("$.lines[?(@.printed=='£46.9m')].difference")
                .isEqualTo(1_160_00);
    }

    @Test
    void increases_have_one_decimal_and_are_rounded_from_the_exact_averages() {
        both_years();

        reconciliation("?period=2025/26&against=2024/25")
                .jsonPath("$.comparison.parts[*].part")
                .isEqualTo(List.of("UNDER_AGREEMENT", "SPOT", "TOTAL"))
                .jsonPath("$.comparison.parts[*].averageIncreasePercent")
                .isEqualTo(List.of(6.8, 12.9, 9.1))
                .jsonPath("$.comparison.parts[*].averageIncreasePercentRounded")
                .isEqualTo(List.of(7, 13, 9));
    }

    @Test
    void the_latest_period_and_the_one_before_it_are_shown_where_none_is_asked_for() {
        both_years();

        reconciliation("")
                .jsonPath("$.period")
                .isEqualTo("2025/26")
                .jsonPath("$.comparison.from")
                .isEqualTo("2024/25");
    }

    @Test
    void the_page_and_the_file_tell_the_same() {
        both_years();

        text(kent.pagePath("reconciliation?period=2024/25"))
                .value(html -> assertThat(html)
                        .contains(
                                "computed £86,904,960; published £88.8m; difference £1,895,040 (2.1%) not explained",
                                "£46,898,840", "£46.9m", "<svg"));
        text(kent.pagePath("reconciliation?period=2025/26"))
                .value(html -> assertThat(html).contains("6.8%", "7%", "12.9%", "13%"));
        text(kent.apiPath("reconciliation.csv?period=2025/26&against=2024/25"))
                .value(csv -> assertThat(csv)
                        .contains("2025/26,ENTERED,SPOT,AVERAGE,Increase from 2024/25,,,,,58656.00,6700.00,12.9"));
        text(kent.apiPath("reconciliation.csv?period=2024/25"))
                .value(csv -> assertThat(csv)
                        .contains("2024/25,ENTERED,TOTAL,TOTAL,Net spend,Report 25/00065,All placements,£88.8m,"
                                + "88800000.00,86904960.00,1895040.00,2.1"));
    }

    /// The rows of table 4.1 are known for 2025/26: they count before what was entered, unless that is asked for.
    @Test
    void rows_count_where_there_are_any_and_the_other_way_stands_beside_them() {
        both_years();
        var contract = kent.place(
                Market.school(), "SPOT", null, Days.usual().agreed("2025-05-01").from("2025-05-01"));
        kent.fee(contract, 60_000_00, "2025-05-01", null);

        reconciliation("?period=2025/26&on=2025-06-30")
                .jsonPath("$.computedFrom")
                .isEqualTo("ROWS")
                .jsonPath("$.definition.code")
                .isEqualTo("known-in-year-day")
                .jsonPath("$.computed.total.totalPence")
                .isEqualTo(60_000_00)
                .jsonPath("$.fromEntered.total.totalPence")
                .isEqualTo(100_051_880_00L)
                .jsonPath("$.lines[?(@.part=='SPOT' && @.measure=='PLACEMENTS')].computed")
                .isEqualTo(1)
                .jsonPath("$.lines[?(@.part=='SPOT' && @.measure=='PLACEMENTS')].difference")
                .isEqualTo(689);
        reconciliation("?period=2025/26&on=2025-06-30&computed=entered")
                .jsonPath("$.computedFrom")
                .isEqualTo("ENTERED");
        reconciliation("?period=2025/26&on=2025-04-30")
                .jsonPath("$.computedFrom")
                .isEqualTo("ENTERED");
        reconciliation("?period=2024/25").jsonPath("$.computedFrom").isEqualTo("ENTERED");
    }

    @Test
    void a_day_is_a_period_too() {
        kent.fee(kent.place(Market.school(), "SPOT", null, Days.usual()), 60_000_00, "2024-09-01", null);
        entered("Placements", "2025-06-30", "SPOT", "PLACEMENTS", "2", null);

        reconciliation("?period=2025-06-30")
                .jsonPath("$.definition.code")
                .isEqualTo("active-day")
                .jsonPath("$.lines[0].difference")
                .isEqualTo(1)
                .jsonPath("$.lines[0].differencePercent")
                .isEqualTo(50.0);
    }

    @Test
    void nothing_to_compute_is_said() {
        entered("Net spend", "2017/18", "TOTAL", "TOTAL", "£27,911,115", null);

        reconciliation("?period=2017/18")
                .jsonPath("$.computedFrom")
                .isEqualTo("NONE")
                .jsonPath("$.lines[0].difference")
                .isEmpty()
                .jsonPath("$.lines[0].sentence")
                .isEqualTo("published £27,911,115; nothing computed to compare it with");
        text(kent.pagePath("reconciliation?period=2017/18"))
                .value(html -> assertThat(html).contains("Nothing can be computed"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "TOTAL | £88.8m | - | 8880000000", "TOTAL | £1.05bn | - | 105000000000",
                        "AVERAGE | £50,977 | - | 5097700",
                "AVERAGE | about £51k | 50,977.50 | 5097750", "PLACEMENTS | 1,094 | - | 1094",
                        "PLACEMENTS | over 900 | 925 | 925",
            })
    void the_exact_value_is_read_from_what_was_printed_or_told_beside_it(
            String measure, String printed, String value, long amount) {
        var figure = entered("A figure", "2024/25", "TOTAL", measure, printed, value);

        MODULE.as(auditor)
                .get()
                .uri(figure)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.amount")
                .isEqualTo(amount)
                .jsonPath("$.printed")
                .isEqualTo(printed)
                .jsonPath("$.enteredBy")
                .isEqualTo("A Person");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period | 2024/26",
                "period | soon",
                "measure | MEDIAN",
                "part | DPS",
                "label | ''",
                "source | ''",
                "basis | ''",
                "value | about £51k",
                "value | -5",
            })
    void what_cannot_be_read_is_refused_by_field(String field, String text) {
        var body = body("A figure", "2024/25", "TOTAL", "AVERAGE", "£1", "1")
                .replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + text + "\"");
        post(finance, null, body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].field")
                .isEqualTo(field);
    }

    @Test
    void a_change_says_which_version_it_has_read_and_who_made_it() {
        var figure = entered("A figure", "2024/25", "TOTAL", "TOTAL", "£88.8m", null);
        var changed = body("A figure", "2024/25", "TOTAL", "TOTAL", "£88.9m", null);

        put(figure, null, changed).expectStatus().isEqualTo(428);
        put(figure, "\"2\"", changed).expectStatus().isEqualTo(412);
        put(figure, "\"1\"", changed)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.amount")
                .isEqualTo(88_900_000_00L);
        assertThat(MODULE.database()
                        .ask(
                                "select string_agg(action, ' ' order by id) from platform.audit_entry where tenant_id = '%s' and action like 'published-figure.%%'"
                                        .formatted(kent.id())))
                .isEqualTo("published-figure.entered published-figure.changed");
    }

    @Test
    void the_same_key_enters_it_once() {
        var body = body("A figure", "2024/25", "TOTAL", "TOTAL", "£88.8m", null);
        assertThat(made(post(finance, "key", body))).isEqualTo(made(post(finance, "key", body)));
        post(finance, "key", body.replace("88.8", "88.9")).expectStatus().isEqualTo(409);
    }

    @Test
    void who_only_reads_enters_nothing_and_another_council_sees_nothing() {
        post(auditor, null, body("A figure", "2024/25", "TOTAL", "TOTAL", "£88.8m", null))
                .expectStatus()
                .isForbidden();
        var figure = entered("A figure", "2024/25", "TOTAL", "TOTAL", "£88.8m", null);
        var medway = Market.of("medway");
        MODULE.as(medway.person(Role.FINANCE))
                .get()
                .uri(medway.apiPath(figure.substring(figure.indexOf("published-figures"))))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void the_pages_enter_list_and_change_one() {
        form("published-figures", "measure", "MEDIAN").expectStatus().isEqualTo(422);
        form("published-figures", "measure", "TOTAL").expectStatus().isSeeOther();
        text(kent.pagePath("published-figures"))
                .value(html -> assertThat(html).contains("£88.8m", "£88,800,000", "A Person"));
        MODULE.as(auditor)
                .get()
                .uri(kent.pagePath("published-figures/new"))
                .exchange()
                .expectStatus()
                .isForbidden();

        var id = MODULE.database()
                .ask("select id from inmss.published_figure where tenant_id = '%s'".formatted(kent.id()));
        text(kent.pagePath("published-figures/" + id))
                .value(html -> assertThat(html).contains("Report 25/00065").doesNotContain("<form class"));
        form("published-figures/" + id, "version", "9").expectStatus().isEqualTo(409);
        form("published-figures/" + id, "version", "1").expectStatus().isSeeOther();
    }

    /// Domain 2.5 and 2.4, as published: averages and placements of both years, and the two totals.
    private void both_years() {
        entered("DPS placements", "2024/25", "UNDER_AGREEMENT", "PLACEMENTS", "920", null);
        entered("DPS average", "2024/25", "UNDER_AGREEMENT", "AVERAGE", "£50,977", null);
        entered("Other placements", "2024/25", "SPOT", "PLACEMENTS", "770", null);
        entered("Other average", "2024/25", "SPOT", "AVERAGE", "£51,956", null);
        entered("Net spend", "2024/25", "TOTAL", "TOTAL", "£88.8m", null);
        entered("Spend on the DPS", "2024/25", "UNDER_AGREEMENT", "TOTAL", "£46.9m", null);
        entered("DPS placements", "2025/26", "UNDER_AGREEMENT", "PLACEMENTS", "1,094", null);
        entered("DPS average", "2025/26", "UNDER_AGREEMENT", "AVERAGE", "£54,460", null);
        entered("Other placements", "2025/26", "SPOT", "PLACEMENTS", "690", null);
        entered("Other average", "2025/26", "SPOT", "AVERAGE", "£58,656", null);
    }

    private String entered(
            String label, String period, String part, String measure, String printed, @Nullable String value) {
        return made(post(finance, null, body(label, period, part, measure, printed, value)));
    }

    private static String body(
            String label, String period, String part, String measure, String printed, @Nullable String value) {
        return "{\"label\":\"%s\",\"source\":\"Report 25/00065\",\"basis\":\"All placements\",\"period\":\"%s\",\"part\":\"%s\",\"measure\":\"%s\",\"printed\":\"%s\"%s}"
                .formatted(label, period, part, measure, printed, value == null ? "" : ",\"value\":\"" + value + "\"");
    }

    private ResponseSpec form(String path, String field, String value) {
        var fields = new HashMap<>(Map.of(
                "label", "Net spend",
                "source", "Report 25/00065",
                "basis", "All placements",
                "period", "2024/25",
                "part", "TOTAL",
                "measure", "TOTAL",
                "printed", "£88.8m",
                "value", ""));
        fields.put(field, value);
        return MODULE.as(finance)
                .post()
                .uri(kent.pagePath(path))
                .body(BodyInserters.fromFormData(new LinkedMultiValueMap<>(MultiValueMap.fromSingleValue(fields))))
                .exchange();
    }

    private ResponseSpec post(UUID person, @Nullable String key, String body) {
        var request = MODULE.as(person).post().uri(kent.apiPath("published-figures"));
        if (key != null) request.header("Idempotency-Key", key);
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    private ResponseSpec put(String path, @Nullable String version, String body) {
        var request = MODULE.as(finance).put().uri(path);
        if (version != null) request.header("If-Match", version);
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    private static String made(ResponseSpec answer) {
        return String.valueOf(answer.expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
    }

    private BodyContentSpec reconciliation(String query) {
        return MODULE.as(auditor)
                .get()
                .uri(kent.apiPath("reconciliation" + query))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private BodySpec<String, ?> text(String path) {
        return MODULE.as(auditor)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class);
    }
}
