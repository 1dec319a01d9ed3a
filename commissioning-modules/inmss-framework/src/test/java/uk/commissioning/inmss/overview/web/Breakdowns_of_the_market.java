package uk.commissioning.inmss.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import uk.commissioning.inmss.Market;
import uk.commissioning.inmss.Market.Days;
import uk.commissioning.inmss.RunningModule;
import uk.commissioning.kernel.permission.Role;

/// The market by one dimension on 30 June 2025: four day placements of three schools, one residential one.
final class Breakdowns_of_the_market {

    private static final RunningModule MODULE = RunningModule.shared();
    private static final String ASHFORD = "E07000105";
    private static final String SWALE = "E07000113";
    private static final Market KENT = Market.of("kent");
    private static final UUID READER = KENT.person(Role.PANEL_CHAIR);

    private static String agreementRef;

    @BeforeAll
    static void arrange() {
        var dps = KENT.agreement("DPS");
        agreementRef = dps.toString();
        var lot = KENT.lot(dps, "2");
        var one = Market.schoolIn(ASHFORD);
        var two = Market.schoolIn(SWALE);
        var unknown = Market.school();
        var first = KENT.place(one, "DPS", dps, Days.usual().of("ASD", 2014, SWALE));
        KENT.change("update core.contract set lot_id = '%s' where id = '%s'", lot, first);
        KENT.fee(first, 50_000_00, "2024-09-01", null);
        KENT.fee(KENT.place(one, "DPS", dps, Days.usual().of("ASD", 2012, SWALE)), 40_000_00, "2024-09-01", null);
        KENT.fee(KENT.place(two, "SPOT", null, Days.usual().of("SEMH", 2014, null)), 70_000_00, "2024-09-01", null);
        KENT.fee(
                KENT.place(unknown, "SPOT", null, Days.usual().of("SEMH", 2020, ASHFORD)),
                80_001_00,
                "2024-09-01",
                null);
        KENT.fee(
                KENT.place(
                        two,
                        "SPOT",
                        null,
                        Days.usual().of("SLCN", 2010, ASHFORD).residential()),
                200_000_00,
                "2024-09-01",
                null);
    }

    @Test
    void by_need_has_schools_placements_share_average_and_total() {
        breakdown("need")
                .jsonPath("$.rows[*].key")
                .isEqualTo(List.of("ASD", "SEMH"))
                .jsonPath("$.rows[1].title")
                .isEqualTo("Social, emotional and mental health")
                .jsonPath("$.rows[0].figures.schools")
                .isEqualTo(1)
                .jsonPath("$.rows[1].figures.schools")
                .isEqualTo(2)
                .jsonPath("$.rows[0].figures.placementsPercent")
                .isEqualTo(50.0)
                .jsonPath("$.rows[0].figures.averageAnnualCostPence")
                .isEqualTo(45_000_00)
                .jsonPath("$.rows[1].figures.averageAnnualCostPence")
                .isEqualTo(75_000_50)
                .jsonPath("$.total.schools")
                .isEqualTo(3)
                .jsonPath("$.total.totalAnnualCostPence")
                .isEqualTo(240_001_00)
                .jsonPath("$.total.averageAnnualCostPence")
                .isEqualTo(60_000_25)
                .jsonPath("$.placementsOfOtherAttendance")
                .isEqualTo(1);
    }

    /// 30 June 2025 is in AY 2024/25: cohort 2020 is in reception minus one, 2014 in year 5, 2012 in year 7.
    @Test
    void by_year_group_reckons_from_the_cohort_and_the_school_year_of_the_day() {
        assertTitles(breakdown("year-group"), "Nursery (-1)", "Year 5", "Year 7");
        assertTitles(breakdown("year-group", "&on=2025-09-01", ""), "Reception", "Year 6", "Year 8");
    }

    @Test
    void by_district_of_the_school_names_districts_and_what_was_not_told_last() {
        breakdown("school-district")
                .jsonPath("$.rows[*].title")
                .isEqualTo(List.of("Ashford", "Swale", "Not told"))
                .jsonPath("$.rows[*].figures.placements")
                .isEqualTo(List.of(2, 1, 1))
                .jsonPath("$.rows[2].key")
                .isEmpty();
    }

    @Test
    void by_district_of_home_is_another_thing() {
        breakdown("home-district")
                .jsonPath("$.rows[*].title")
                .isEqualTo(List.of("Ashford", "Swale", "Not told"))
                .jsonPath("$.rows[*].figures.placements")
                .isEqualTo(List.of(1, 2, 1));
    }

    @Test
    void a_home_with_dates_is_the_one_of_the_day() {
        var medway = Market.of("medway");
        var contract = medway.place(Market.school(), "SPOT", null, Days.usual().of("ASD", 2014, SWALE));
        for (var home : List.of("'0001-01-01', '2025-06-29', 'E07000107'", "'2025-06-30', null, 'E07000108'")) {
            medway.change("""
                    insert into core.child_home (tenant_id, child_id, valid_from, valid_to, district_gss)
                    select tenant_id, child_id, %s from core.placement where contract_id = '%s'""", home, contract);
        }
        var reader = medway.person(Role.COMMISSIONER);
        for (var day : List.of("2025-06-29 Dartford", "2025-06-30 Dover")) {
            MODULE.as(reader)
                    .get()
                    .uri(medway.api("/breakdown?by=home-district&on=" + day.substring(0, 10)))
                    .exchange()
                    .expectBody()
                    .jsonPath("$.rows[0].title")
                    .isEqualTo(day.substring(11));
        }
    }

    @Test
    void by_lot_names_the_agreement_and_what_is_off_framework() {
        assertTitles(
                breakdown("lot"), agreementRef + ", lot 2", agreementRef + ", lot not told", "Off framework (spot)");
    }

    @Test
    void by_attendance_counts_everybody_unless_something_else_is_told() {
        assertTitles(breakdown("attendance"), "Day", "Residential");
        assertTitles(breakdown("attendance", "&on=2025-06-30", "&attendance=DAY"), "Day");
    }

    @Test
    void by_route_is_what_the_overview_says() {
        breakdown("route")
                .jsonPath("$.rows[*].key")
                .isEqualTo(List.of("DPS", "SPOT"))
                .jsonPath("$.rows[*].figures.placements")
                .isEqualTo(List.of(2, 2));
    }

    @Test
    void the_file_has_a_line_for_each_row_and_the_total() {
        MODULE.as(READER)
                .get()
                .uri(KENT.api("/breakdown.csv?by=school-district&on=2025-06-30"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(
                        csv -> assertThat(csv.lines())
                                .containsExactly(
                                        "as_of,definition,by,key,title,schools,schools_percent,placements,placements_percent,average_annual_cost,total_annual_cost",
                                        "2025-06-30,active-day,school-district,E07000105,Ashford,1,33.3,2,50.0,45000.00,90000.00",
                                        "2025-06-30,active-day,school-district,E07000113,Swale,1,33.3,1,25.0,70000.00,70000.00",
                                        "2025-06-30,active-day,school-district,NOT_TOLD,Not told,1,33.3,1,25.0,80001.00,80001.00",
                                        "2025-06-30,active-day,school-district,TOTAL,Total,3,100.0,4,100.0,60000.25,240001.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"route", "lot", "need", "year-group", "school-district", "home-district", "attendance"})
    void every_one_is_a_page_with_a_table_and_a_chart(String by) {
        MODULE.as(READER)
                .get()
                .uri(KENT.page("/breakdown?on=2025-06-30&by=" + by))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("<svg", "<table", "£240,001.00", "Download as CSV"));
    }

    @Test
    void what_is_no_dimension_is_refused() {
        MODULE.as(READER)
                .get()
                .uri(KENT.api("/breakdown?by=colour"))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].field")
                .isEqualTo("by");
        MODULE.as(READER)
                .get()
                .uri(KENT.page("/breakdown?by=colour"))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private static BodyContentSpec breakdown(String by) {
        var attendance = by.equals("attendance") ? "" : "&attendance=DAY";
        return breakdown(by, "&on=2025-06-30", attendance);
    }

    private static BodyContentSpec breakdown(String by, String on, String attendance) {
        return MODULE.as(READER)
                .get()
                .uri(KENT.api("/breakdown?by=" + by + on + attendance))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static void assertTitles(BodyContentSpec breakdown, String... titles) {
        breakdown.jsonPath("$.rows[*].title").isEqualTo(List.of(titles));
    }
}
