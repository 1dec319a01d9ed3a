package uk.commissioning.inmss.district.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.BodySpec;
import uk.commissioning.inmss.Market;
import uk.commissioning.inmss.Market.Days;
import uk.commissioning.inmss.RunningModule;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Ids;

/// AC-16, IN-70 and IN-71: framework schools, gaps and pupils by district, among rows that must not count.
final class AC_16_district_gaps {

    private static final RunningModule MODULE = RunningModule.shared();
    private static final String ASHFORD = "E07000105";
    private static final String CANTERBURY = "E07000106";
    private static final String DARTFORD = "E07000107";
    private static final String MEDWAY = "E06000035";
    private static final String ON = "?on=2025-06-30";
    private static final List<String> GAPS =
            List.of("Dartford", "Folkestone and Hythe", "Sevenoaks", "Tonbridge and Malling");

    private final Market kent = Market.of("kent").identifiedAs("E10000016");
    private final UUID reader = kent.person(Role.AUDITOR);
    private UUID dps;
    private UUID lot;

    @BeforeEach
    void twenty_two_framework_schools() {
        dps = kent.agreement("DPS");
        lot = kent.lot(dps, "2");
        schools(ASHFORD, 3);
        schools(CANTERBURY, 4);
        schools("E07000108", 2);
        schools("E07000109", 2);
        schools("E07000110", 4);
        schools("E07000113", 3);
        schools("E07000114", 3);
        schools("E07000116", 1);
    }

    @Test
    void districts_without_a_framework_school_are_the_gaps() {
        districts(ON)
                .jsonPath("$.gaps")
                .isEqualTo(GAPS)
                .jsonPath("$.embargoedOnly")
                .isEqualTo(List.of())
                .jsonPath("$.areaKnown")
                .isEqualTo(true)
                .jsonPath("$.districts.length()")
                .isEqualTo(12)
                .jsonPath("$.districts[*].frameworkSchools")
                .isEqualTo(List.of(3, 4, 0, 2, 0, 2, 4, 0, 3, 3, 0, 1));
    }

    @Test
    void a_school_under_embargo_makes_its_district_embargoed_only_and_a_gap_still() {
        embargoed(kent.member(lot, Market.schoolIn(DARTFORD)));

        districts(ON)
                .jsonPath("$.gaps")
                .isEqualTo(GAPS)
                .jsonPath("$.embargoedOnly")
                .isEqualTo(List.of("Dartford"))
                .jsonPath("$.districts[2].embargoedFrameworkSchools")
                .isEqualTo(1);
    }

    @Test
    void a_school_that_is_open_beside_it_closes_the_gap() {
        embargoed(kent.member(lot, Market.schoolIn(DARTFORD)));
        kent.member(lot, Market.schoolIn(DARTFORD));

        districts(ON).jsonPath("$.gaps").isEqualTo(GAPS.subList(1, 4));
    }

    /// A standing of the school or of its provider, on the days that it holds; the last one counts.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "site,     EMBARGO,          2025-06-30, -,          embargoed",
                "provider, EMBARGO,          2025-06-30, -,          embargoed",
                "site,     SUSPENDED,        2025-01-01, 2025-06-30, embargoed",
                "site,     EMBARGO,          2025-07-01, -,          open",
                "site,     EMBARGO,          2025-01-01, 2025-06-29, open",
                "site,     IMPROVEMENT_PLAN, 2025-01-01, -,          open",
                "site,     TERMINATED,       2025-01-01, -,          none",
                "provider, TERMINATED,       2025-01-01, -,          none",
            })
    void a_standing_counts_as_a_membership_does(String of, String status, String from, String to, String seen) {
        var school = Market.schoolIn(DARTFORD);
        kent.member(lot, school);
        standing(school, of.equals("site"), status, from, to);

        var dartford = districts(ON);
        dartford.jsonPath("$.districts[2].frameworkSchools").isEqualTo(seen.equals("none") ? 0 : 1);
        dartford.jsonPath("$.districts[2].gap").isEqualTo(!seen.equals("open"));
        dartford.jsonPath("$.districts[2].embargoedOnly").isEqualTo(seen.equals("embargoed"));
    }

    @Test
    void the_later_of_two_standings_counts() {
        var school = Market.schoolIn(DARTFORD);
        kent.member(lot, school);
        standing(school, true, "EMBARGO", "2025-01-01", null);
        standing(school, true, "ACTIVE", "2025-06-01", null);

        districts(ON).jsonPath("$.districts[2].gap").isEqualTo(false);
    }

    @Test
    void a_membership_counts_on_its_days_and_while_its_agreement_runs() {
        var membership = kent.member(lot, Market.schoolIn(DARTFORD));
        kent.change("update core.membership set member_to = '2025-06-30' where id = '%s'", membership);

        districts(ON).jsonPath("$.districts[2].gap").isEqualTo(false);
        districts("?on=2025-07-01").jsonPath("$.districts[2].gap").isEqualTo(true);
        districts("?on=2022-08-31").jsonPath("$.gaps.length()").isEqualTo(12);
        districts("?on=2026-08-31").jsonPath("$.gaps").isEqualTo(GAPS);
        districts("?on=2026-09-01").jsonPath("$.gaps.length()").isEqualTo(12);
    }

    @Test
    void a_school_on_two_lots_and_two_agreements_is_one_school_and_may_be_asked_for_by_agreement() {
        var school = Market.schoolIn(DARTFORD);
        var other = kent.agreement("OPEN_FRAMEWORK");
        embargoed(kent.member(lot, school));
        kent.member(kent.lot(other, "A"), school);
        kent.member(kent.lot(other, "B"), school);
        kent.member(kent.lot(kent.agreement("QUALIFIED_LIST"), "1"), Market.schoolIn("E07000111"));

        districts(ON)
                .jsonPath("$.districts[2].frameworkSchools")
                .isEqualTo(1)
                .jsonPath("$.gaps")
                .isEqualTo(GAPS.subList(1, 4));
        districts(ON + "&agreement=" + dps).jsonPath("$.embargoedOnly").isEqualTo(List.of("Dartford"));
        districts(ON + "&agreement=" + other).jsonPath("$.gaps.length()").isEqualTo(11);
    }

    @Test
    void IN_71_pupils_are_counted_where_they_live_and_placements_where_the_school_is() {
        var member = Market.schoolIn(ASHFORD);
        kent.member(lot, member);
        var spot = Market.schoolIn(ASHFORD);
        var medway = Market.schoolIn(MEDWAY);
        kent.place(member, "DPS", dps, Days.usual().of("ASD", 2014, ASHFORD));
        kent.place(member, "DPS", dps, Days.usual().of("ASD", 2014, DARTFORD));
        kent.place(spot, "SPOT", null, Days.usual().of("ASD", 2014, DARTFORD));
        kent.place(medway, "SPOT", null, Days.usual().of("ASD", 2014, DARTFORD));
        kent.place(medway, "SPOT", null, Days.usual().of("ASD", 2014, null));
        kent.place(spot, "SPOT", null, Days.usual().of("ASD", 2014, DARTFORD).residential());
        kent.place(spot, "SPOT", null, Days.usual().of("ASD", 2014, DARTFORD).until("2025-06-29"));

        districts(ON)
                .jsonPath("$.districts[0].offFrameworkSchools")
                .isEqualTo(1)
                .jsonPath("$.districts[0].placements")
                .isEqualTo(3)
                .jsonPath("$.districts[0].pupilsResident")
                .isEqualTo(1)
                .jsonPath("$.districts[0].pupilsPlacedOutOfDistrict")
                .isEqualTo(0)
                .jsonPath("$.districts[0].inflow")
                .isEqualTo(2)
                .jsonPath("$.districts[2].placements")
                .isEqualTo(0)
                .jsonPath("$.districts[2].pupilsResident")
                .isEqualTo(3)
                .jsonPath("$.districts[2].pupilsPlacedOutOfDistrict")
                .isEqualTo(3)
                .jsonPath("$.districts[12].name")
                .isEqualTo("Medway")
                .jsonPath("$.districts[12].inArea")
                .isEqualTo(false)
                .jsonPath("$.districts[12].inflow")
                .isEqualTo(1)
                .jsonPath("$.districts[13].name")
                .isEqualTo("Not told");
        districts(ON + "&attendance=ALL").jsonPath("$.districts[0].placements").isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "E10000008, 8, East Devon, West Devon",
        "E06000035, 1, Medway, Medway",
        "E10000016, 12, Ashford, Tunbridge Wells"
    })
    void every_district_of_a_council_is_listed_with_rows_or_without(String gss, int number, String first, String last) {
        var council = Market.of("council").identifiedAs(gss);
        districts(council, ON)
                .jsonPath("$.districts.length()")
                .isEqualTo(number)
                .jsonPath("$.gaps.length()")
                .isEqualTo(number)
                .jsonPath("$.districts[0].name")
                .isEqualTo(first)
                .jsonPath("$.districts[%d].name".formatted(number - 1))
                .isEqualTo(last);
    }

    @Test
    void without_a_known_code_the_districts_seen_are_listed_and_it_is_said() {
        var council = Market.of("council").identifiedAs("E10000099");
        council.member(council.lot(council.agreement("FRAMEWORK"), "1"), Market.schoolIn(ASHFORD));
        council.place(Market.schoolIn(DARTFORD), "SPOT", null, Days.usual());

        districts(council, ON)
                .jsonPath("$.areaKnown")
                .isEqualTo(false)
                .jsonPath("$.districts[*].name")
                .isEqualTo(List.of("Ashford", "Dartford", "Not told"))
                .jsonPath("$.gaps")
                .isEqualTo(List.of("Dartford"))
                .jsonPath("$.notes[0]")
                .isNotEmpty();
    }

    @Test
    void the_file_and_the_page_say_the_same() {
        embargoed(kent.member(lot, Market.schoolIn(DARTFORD)));

        text(kent.apiPath("districts.csv" + ON))
                .value(csv -> assertThat(csv)
                        .contains(
                                "as_of,definition,agreement,district_gss,district,in_area,gap,embargoed_only",
                                "2025-06-30,active-day,,E07000105,Ashford,yes,no,no,3,0,0,0,0,0,0",
                                "2025-06-30,active-day,,E07000107,Dartford,yes,yes,yes,1,1,0,0,0,0,0"));
        text(kent.pagePath("districts" + ON))
                .value(html -> assertThat(html)
                        .contains(
                                "4 of 12 districts without a framework school open to new placements: "
                                        + "Dartford (embargoed only), Folkestone and Hythe, Sevenoaks, Tonbridge and Malling.",
                                "Gap: embargoed only",
                                "<svg"));
    }

    @Test
    void an_agreement_that_is_not_there_is_refused() {
        MODULE.as(reader)
                .get()
                .uri(kent.apiPath("districts?agreement=NONE"))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].field")
                .isEqualTo("agreement");
        MODULE.as(reader)
                .get()
                .uri(kent.pagePath("districts?agreement=NONE"))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void takes_three_statements_however_many_schools_there_are() {
        text(kent.apiPath("districts" + ON));
        assertThat(MODULE.database().statementsOf("app", () -> text(kent.apiPath("districts" + ON))))
                .hasSize(3);
    }

    private void schools(String district, int number) {
        IntStream.range(0, number).forEach(_ -> kent.member(lot, Market.schoolIn(district)));
    }

    private void embargoed(UUID membership) {
        kent.change("update core.membership set status = 'EMBARGO' where id = '%s'", membership);
    }

    private void standing(UUID school, boolean ofSite, String status, String from, String to) {
        kent.change(
                "insert into core.provider_standing (tenant_id, id, provider_id, site_id, status, valid_from, valid_to) values ('%s', '%s', '%s', %s, '%s', '%s', %s)",
                kent.id(),
                Ids.next(),
                school,
                ofSite ? "'" + school + "'" : "null",
                status,
                from,
                to == null ? "null" : "'" + to + "'");
    }

    private BodyContentSpec districts(String query) {
        return districts(kent, query);
    }

    private static BodyContentSpec districts(Market council, String query) {
        return MODULE.as(council.person(Role.COMMISSIONER))
                .get()
                .uri(council.apiPath("districts" + query))
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
