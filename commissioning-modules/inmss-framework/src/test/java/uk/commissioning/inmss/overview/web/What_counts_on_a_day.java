package uk.commissioning.inmss.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import uk.commissioning.inmss.Market;
import uk.commissioning.inmss.Market.Days;
import uk.commissioning.inmss.RunningModule;
import uk.commissioning.kernel.permission.Role;

/// The definition of an active placement and of its cost, row by row (domain 2.4, AC-14).
final class What_counts_on_a_day {

    private static final RunningModule MODULE = RunningModule.shared();

    private Market kent;
    private UUID reader;

    @BeforeEach
    void arrange() {
        kent = Market.of("kent");
        reader = kent.person(Role.COMMISSIONER);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31,0", "2024-09-01,1", "2025-02-28,1", "2025-07-31,1", "2025-08-01,0"})
    void first_and_last_day_count(String on, int placements) {
        kent.place(Market.school(), "SPOT", null, Days.usual().until("2025-07-31"));

        assertPlacements(overview("?on=" + on), placements);
    }

    @Test
    void a_placement_that_was_agreed_late_counts_from_that_day() {
        kent.place(Market.school(), "SPOT", null, Days.usual().agreed("2024-10-15"));

        assertPlacements(overview("?on=2024-10-14"), 0);
        assertPlacements(overview("?on=2024-10-15"), 1);
    }

    @Test
    void attendance_decides_who_is_counted_and_the_others_are_told() {
        var school = Market.school();
        kent.place(school, "SPOT", null, Days.usual());
        kent.place(school, "SPOT", null, Days.usual().residential());
        kent.place(school, "SPOT", null, Days.usual().residential());

        overview("?on=2025-06-30")
                .jsonPath("$.total.placements")
                .isEqualTo(1)
                .jsonPath("$.placementsOfOtherAttendance")
                .isEqualTo(2);
        overview("?on=2025-06-30&attendance=RESIDENTIAL")
                .jsonPath("$.total.placements")
                .isEqualTo(2)
                .jsonPath("$.placementsOfOtherAttendance")
                .isEqualTo(1);
        overview("?on=2025-06-30&attendance=all")
                .jsonPath("$.total.placements")
                .isEqualTo(3)
                .jsonPath("$.placementsOfOtherAttendance")
                .isEqualTo(0);
    }

    @Test
    void a_school_with_both_routes_is_in_both_and_once_in_the_total() {
        var school = Market.school();
        kent.place(school, "SPOT", null, Days.usual());
        kent.place(school, "DPS", kent.agreement("DPS"), Days.usual());

        overview("?on=2025-06-30")
                .jsonPath("$.routes[0].figures.schools")
                .isEqualTo(1)
                .jsonPath("$.routes[1].figures.schools")
                .isEqualTo(1)
                .jsonPath("$.total.schools")
                .isEqualTo(1)
                .jsonPath("$.routes[0].figures.schoolsPercent")
                .isEqualTo(100.0);
    }

    @Test
    void a_school_with_two_agreements_is_once_on_framework() {
        var school = Market.school();
        kent.place(school, "OPEN_FRAMEWORK", kent.agreement("OPEN_FRAMEWORK"), Days.usual());
        kent.place(school, "DPS", kent.agreement("DPS"), Days.usual());

        overview("?on=2025-06-30")
                .jsonPath("$.routes[*].route")
                .isEqualTo(List.of("DPS", "OPEN_FRAMEWORK"))
                .jsonPath("$.onFramework.schools")
                .isEqualTo(1)
                .jsonPath("$.onFramework.placements")
                .isEqualTo(2)
                .jsonPath("$.offFramework")
                .isEmpty()
                .jsonPath("$.differenceOfAveragesPence")
                .isEmpty();
    }

    @Test
    void the_cost_is_the_sum_of_the_fee_lines_that_hold_on_the_day() {
        var contract = kent.place(Market.school(), "SPOT", null, Days.usual());
        kent.fee(contract, 1_000_000, "2024-09-01", "2025-03-31");
        kent.fee(contract, 1_100_000, "2025-04-01", null);

        assertCost(overview("?on=2025-03-31"), 1_000_000);
        assertCost(overview("?on=2025-04-01"), 1_100_000);
    }

    @Test
    void two_fee_lines_at_once_are_added_and_the_placement_counted_once() {
        var contract = kent.place(Market.school(), "SPOT", null, Days.usual());
        kent.fee(contract, 1_000_000, "2024-09-01", null);
        kent.fee(contract, 200_000, "2024-10-01", null);

        overview("?on=2025-06-30")
                .jsonPath("$.total.placements")
                .isEqualTo(1)
                .jsonPath("$.total.averageAnnualCostPence")
                .isEqualTo(1_200_000);
    }

    @Test
    void a_placement_without_a_fee_counts_and_is_told() {
        kent.place(Market.school(), "SPOT", null, Days.usual());

        overview("?on=2025-06-30")
                .jsonPath("$.total.averageAnnualCostPence")
                .isEqualTo(0)
                .jsonPath("$.total.placementsWithoutFee")
                .isEqualTo(1)
                .jsonPath("$.notes[0]")
                .isEqualTo("1 placement counted here had no fee on that day, which lowers the averages.");
    }

    @Test
    void AC_14_a_call_off_stays_in_its_route_after_its_agreement_has_ended() {
        kent.place(Market.school(), "DPS", kent.agreement("DPS"), Days.usual());

        overview("?on=2026-09-03").jsonPath("$.routes[*].route").isEqualTo(List.of("DPS"));
    }

    @Test
    void nothing_on_the_day_is_said_on_every_face() {
        overview("?on=1999-01-01")
                .jsonPath("$.routes")
                .isEmpty()
                .jsonPath("$.total")
                .isEmpty();
        MODULE.as(reader)
                .get()
                .uri(kent.api(".csv?on=1999-01-01"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(csv -> assertThat(csv.lines()).hasSize(1));
        MODULE.as(reader)
                .get()
                .uri(kent.page("?on=1999-01-01"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("Nothing to show on 1 January 1999"));
    }

    @Test
    void today_is_decided_in_london_and_day_placements_are_usual() {
        overview("")
                .jsonPath("$.on")
                .isEqualTo("2026-07-01")
                .jsonPath("$.attendance")
                .isEqualTo("DAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?on=2025-02-29", "?on=x", "?attendance=NIGHT"})
    void what_cannot_be_asked_for_is_refused_by_field_and_explained_on_the_page(String query) {
        MODULE.as(reader)
                .get()
                .uri(kent.api(query))
                .exchange()
                .expectStatus()
                .is4xxClientError()
                .expectBody()
                .jsonPath("$.fields[0].message")
                .isNotEmpty();
        MODULE.as(reader)
                .get()
                .uri(kent.page(query))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("govuk-error-summary"));
    }

    private BodyContentSpec overview(String query) {
        return MODULE.as(reader)
                .get()
                .uri(kent.api(query))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static void assertPlacements(BodyContentSpec overview, int placements) {
        if (placements == 0) {
            overview.jsonPath("$.total").isEmpty();
        } else {
            overview.jsonPath("$.total.placements").isEqualTo(placements);
        }
    }

    private static void assertCost(BodyContentSpec overview, long pence) {
        overview.jsonPath("$.total.totalAnnualCostPence").isEqualTo(pence);
    }
}
