package uk.commissioning.inmss.bridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.BodySpec;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.inmss.Market;
import uk.commissioning.inmss.Market.Days;
import uk.commissioning.inmss.RunningModule;
import uk.commissioning.kernel.permission.Role;

/// The bridge between two definitions on one portfolio: it adds up, in placements and to the penny.
final class From_one_definition_to_another {

    private static final RunningModule MODULE = RunningModule.shared();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ON = "&on=2025-06-30";

    private final Market kent = Market.of("kent");
    private final UUID reader = kent.person(Role.COMMISSIONER);

    /// Six placements: usual; ended in May; ends in the year after; starts in July; starts after the year;
    /// residential. The first has another price from July on.
    @BeforeEach
    void a_portfolio() {
        var first = kent.place(Market.school(), "SPOT", null, Days.usual());
        kent.fee(first, 10_000_00, "2024-09-01", "2025-06-30");
        kent.fee(first, 11_000_07, "2025-07-01", null);
        fee(Days.usual().until("2025-05-31"), 20_000_00);
        fee(Days.usual().from("2025-07-01").agreed("2025-06-01"), 30_000_00);
        fee(Days.usual().from("2026-04-01").agreed("2025-06-01"), 40_000_00);
        fee(Days.usual().from("2025-06-30").agreed("2025-07-01"), 50_000_00);
        fee(Days.usual().residential(), 200_000_01);
    }

    @Test
    void from_active_to_known_in_the_year_adds_what_ended_and_what_has_not_started() {
        bridge("?from=active&to=known-in-year" + ON)
                .jsonPath("$.from.placements")
                .isEqualTo(1)
                .jsonPath("$.from.costPence")
                .isEqualTo(10_000_00)
                .jsonPath("$.steps[*].kind")
                .isEqualTo(List.of("MORE", "MORE"))
                .jsonPath("$.steps[*].reason")
                .isEqualTo(List.of("NOT_STARTED", "ENDED"))
                .jsonPath("$.steps[*].costPence")
                .isEqualTo(List.of(30_000_00, 20_000_00))
                .jsonPath("$.to.placements")
                .isEqualTo(3)
                .jsonPath("$.to.costPence")
                .isEqualTo(60_000_00);
    }

    @Test
    void from_known_in_the_year_to_agreed_takes_off_what_ended_and_adds_what_starts_later() {
        bridge("?from=known-in-year&to=agreed" + ON)
                .jsonPath("$.steps[*].kind")
                .isEqualTo(List.of("LESS", "MORE"))
                .jsonPath("$.steps[*].reason")
                .isEqualTo(List.of("ENDED", "NOT_STARTED"))
                .jsonPath("$.steps[*].placements")
                .isEqualTo(List.of(-1, 1))
                .jsonPath("$.to.costPence")
                .isEqualTo(80_000_00);
    }

    @Test
    void another_day_changes_prices_and_what_is_agreed() {
        bridge("?from=active&to=active&on=2025-06-30&toOn=2025-07-01")
                .jsonPath("$.steps[*].kind")
                .isEqualTo(List.of("MORE", "MORE", "PRICE"))
                .jsonPath("$.steps[*].reason")
                .isEqualTo(Arrays.asList("NOT_AGREED", "NOT_STARTED", null))
                .jsonPath("$.steps[2].costPence")
                .isEqualTo(1_000_07)
                .jsonPath("$.to.costPence")
                .isEqualTo(91_000_07);
    }

    @Test
    void another_attendance_is_a_reason_of_its_own() {
        bridge("?from=active-all&to=active-day" + ON)
                .jsonPath("$.steps[*].reason")
                .isEqualTo(List.of("OTHER_ATTENDANCE"))
                .jsonPath("$.steps[0].placements")
                .isEqualTo(-1)
                .jsonPath("$.steps[0].costPence")
                .isEqualTo(-200_000_01);
    }

    @Test
    void the_same_definition_is_no_step_away() {
        bridge("?from=agreed-all&to=agreed-all" + ON).jsonPath("$.steps").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "active-day, known-in-year-all", "known-in-year-all, agreed-day", "agreed-residential, active-all",
        "known-in-year-day, active-day", "active-residential, active-day", "agreed-all, known-in-year-day"
    })
    void every_bridge_adds_up(String from, String to) {
        for (var days : List.of("&on=2025-06-30", "&on=2025-05-31&toOn=2026-04-01", "&on=2026-04-01&toOn=2024-12-31")) {
            var bridge = JSON.readTree(MODULE.as(reader)
                    .get()
                    .uri(kent.apiPath("bridge?from=" + from + "&to=" + to + days))
                    .exchange()
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody());
            var sums = new ArrayList<>(List.of(
                    bridge.at("/from/placements").asLong(),
                    bridge.at("/from/costPence").asLong()));
            bridge.get("steps").forEach(step -> {
                sums.set(0, sums.get(0) + step.get("placements").asLong());
                sums.set(1, sums.get(1) + step.get("costPence").asLong());
            });
            assertThat(sums)
                    .as(days)
                    .containsExactly(
                            bridge.at("/to/placements").asLong(),
                            bridge.at("/to/costPence").asLong());
        }
    }

    @Test
    void both_ends_are_what_the_overview_says() {
        for (var code : List.of("active-day", "known-in-year-day", "agreed-all")) {
            var overview = JSON.readTree(MODULE.as(reader)
                    .get()
                    .uri(kent.api("?definition=" + code + ON))
                    .exchange()
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody());
            bridge("?from=" + code + "&to=" + code + ON)
                    .jsonPath("$.to.costPence")
                    .isEqualTo(overview.at("/total/totalAnnualCostPence").asLong());
        }
    }

    @Test
    void the_page_and_the_file_tell_the_same() {
        text(kent.pagePath("bridge?from=active-day&to=known-in-year-day" + ON))
                .value(html -> assertThat(html)
                        .contains(
                                "Day placements active on 30 June 2025",
                                "More: not started by 30 June 2025",
                                "More: ended before 30 June 2025",
                                "£60,000.00",
                                "<svg"));
        text(kent.apiPath("bridge.csv?from=active-day&to=known-in-year-day" + ON))
                .value(csv -> assertThat(csv)
                        .contains(
                                "FROM,active-day,2025-06-30,,Day placements active on 30 June 2025,1,10000.00",
                                "MORE,,,ENDED,More: ended before 30 June 2025,1,20000.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=enrolled", "?to=enrolled", "?on=soon", "?toOn=soon", "?year=2024"})
    void what_is_no_definition_is_refused(String query) {
        MODULE.as(reader)
                .get()
                .uri(kent.apiPath("bridge" + query))
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        MODULE.as(reader)
                .get()
                .uri(kent.pagePath("bridge" + query))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private void fee(Days days, long pence) {
        kent.fee(kent.place(Market.school(), "SPOT", null, days), pence, "2024-09-01", null);
    }

    private BodyContentSpec bridge(String query) {
        return MODULE.as(reader)
                .get()
                .uri(kent.apiPath("bridge" + query))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private BodySpec<String, ?> text(String path) {
        return MODULE.as(reader)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class);
    }
}
