package uk.commissioning.inmss.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.commissioning.inmss.Market;
import uk.commissioning.inmss.Market.Days;
import uk.commissioning.inmss.RunningModule;
import uk.commissioning.kernel.permission.Role;

/// AC-01 through SQL, API, file and page, among rows that must not count.
final class AC_01_table_4_1_from_rows {

    private static final RunningModule MODULE = RunningModule.shared();
    private static final Market KENT = Market.of("kent");
    private static final UUID READER = KENT.person(Role.AUDITOR);

    @BeforeAll
    static void arrange() {
        var dps = KENT.agreement("DPS");
        KENT.placeMany(1_094, 22, "DPS", dps, new long[] {5_446_000, 730_000});
        KENT.placeMany(690, 88, "SPOT", null, new long[] {5_865_600, 910_000});
        var elsewhere = Market.school();
        KENT.fee(KENT.place(elsewhere, "DPS", dps, Days.usual().residential()), 20_000_000, "2024-09-01", null);
        KENT.fee(KENT.place(elsewhere, "DPS", dps, Days.usual().until("2025-06-29")), 1, "2024-09-01", null);
        KENT.fee(KENT.place(elsewhere, "SPOT", null, Days.usual().from("2025-07-01")), 1, "2024-09-01", null);
        KENT.fee(KENT.place(elsewhere, "SPOT", null, Days.usual().agreed("2025-07-01")), 1, "2024-09-01", null);
        var medway = Market.of("medway");
        medway.placeMany(100, 10, "DPS", medway.agreement("DPS"), new long[] {1_000_000, 0});
    }

    @Test
    void the_api_tells_table_4_1_exactly() {
        MODULE.as(READER)
                .get()
                .uri(KENT.api("?on=2025-06-30&attendance=DAY"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.on")
                .isEqualTo("2025-06-30")
                .jsonPath("$.definition.code")
                .isEqualTo("active-day")
                .jsonPath("$.routes[*].route")
                .isEqualTo(List.of("DPS", "SPOT"))
                .jsonPath("$.routes[0].figures.schools")
                .isEqualTo(22)
                .jsonPath("$.routes[1].figures.schools")
                .isEqualTo(88)
                .jsonPath("$.total.schools")
                .isEqualTo(110)
                .jsonPath("$.routes[0].figures.schoolsPercent")
                .isEqualTo(20.0)
                .jsonPath("$.routes[1].figures.schoolsPercent")
                .isEqualTo(80.0)
                .jsonPath("$.routes[0].figures.placements")
                .isEqualTo(1_094)
                .jsonPath("$.routes[1].figures.placements")
                .isEqualTo(690)
                .jsonPath("$.total.placements")
                .isEqualTo(1_784)
                .jsonPath("$.routes[0].figures.placementsPercent")
                .isEqualTo(61.3)
                .jsonPath("$.routes[0].figures.placementsPercentRounded")
                .isEqualTo(61)
                .jsonPath("$.routes[1].figures.placementsPercentRounded")
                .isEqualTo(39)
                .jsonPath("$.routes[0].figures.averageAnnualCostPence")
                .isEqualTo(5_446_000)
                .jsonPath("$.routes[1].figures.averageAnnualCostPence")
                .isEqualTo(5_865_600)
                .jsonPath("$.onFramework.averageAnnualCostPence")
                .isEqualTo(5_446_000)
                .jsonPath("$.differenceOfAveragesPence")
                .isEqualTo(419_600)
                .jsonPath("$.total.totalAnnualCostPence")
                .isEqualTo(10_005_188_000L)
                .jsonPath("$.total.averageAnnualCostPence")
                .isEqualTo(5_608_289)
                .jsonPath("$.placementsOfOtherAttendance")
                .isEqualTo(1);
    }

    @Test
    void the_file_tells_the_same() {
        MODULE.as(READER)
                .get()
                .uri(KENT.api(".csv?on=2025-06-30"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .value(csv -> assertThat(csv.lines())
                        .containsExactly(
                                "as_of,definition,route,schools,schools_percent,placements,placements_percent,average_annual_cost,total_annual_cost",
                                "2025-06-30,active-day,DPS,22,20.0,1094,61.3,54460.00,59579240.00",
                                "2025-06-30,active-day,SPOT,88,80.0,690,38.7,58656.00,40472640.00",
                                "2025-06-30,active-day,ON_FRAMEWORK,22,20.0,1094,61.3,54460.00,59579240.00",
                                "2025-06-30,active-day,OFF_FRAMEWORK,88,80.0,690,38.7,58656.00,40472640.00",
                                "2025-06-30,active-day,TOTAL,110,100.0,1784,100.0,56082.89,100051880.00",
                                "2025-06-30,active-day,OFF_MINUS_ON_FRAMEWORK,,,,,4196.00,"));
    }

    @Test
    void the_page_shows_the_same_and_the_residential_placement_it_leaves_out() {
        MODULE.as(READER)
                .get()
                .uri(KENT.page("?on=2025-06-30"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(html -> assertThat(html)
                        .contains(
                                "1,094",
                                "690",
                                "1,784",
                                "61%",
                                "39%",
                                "£54,460.00",
                                "£58,656.00",
                                "£4,196.00",
                                "£100,051,880.00",
                                "£56,082.89",
                                "1 residential placement is active on that day and not counted here.",
                                "<svg"));
    }
}
