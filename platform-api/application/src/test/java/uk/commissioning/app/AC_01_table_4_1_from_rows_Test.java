package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;

/// AC-01 through the import files and the API: 1,784 day rows, with rows around them that must not count.
class AC_01_table_4_1_from_rows_Test {

    private static final String COUNCIL = "tablefourone";
    private static final int FRAMEWORK_URN = 910_000;
    private static final int SPOT_URN = 910_500;
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeAll
    static void the_rows_are_brought_in() {
        World.RUNNING.council(COUNCIL);
        var imports = new ImportsOf(World.RUNNING, COUNCIL);
        imports.store("providers", providers());
        imports.store("agreements", """
                agreement_ref,title,kind,procurement_started,awarded_on,starts_on,ends_on,lot_code,lot_rank
                SC21032,Hybrid DPS,DPS,2022-01-10,2022-08-01,2022-09-01,2026-08-31,1,2
                SC21032,Hybrid DPS,DPS,2022-01-10,2022-08-01,2022-09-01,2026-08-31,2,1
                """);
        imports.store("memberships", memberships());
        imports.store("placements", placements());
    }

    @Test
    void schools_placements_averages_difference_and_total_are_those_published() {
        var overview = overview("2025-06-30", "DAY");

        assertThat(overview.at("/onFramework/schools").asInt()).isEqualTo(22);
        assertThat(overview.at("/offFramework/schools").asInt()).isEqualTo(88);
        assertThat(overview.at("/total/schools").asInt()).isEqualTo(110);
        assertThat(overview.at("/onFramework/schoolsPercentRounded").asInt()).isEqualTo(20);
        assertThat(overview.at("/offFramework/schoolsPercentRounded").asInt()).isEqualTo(80);
        assertThat(overview.at("/onFramework/placements").asInt()).isEqualTo(1_094);
        assertThat(overview.at("/offFramework/placements").asInt()).isEqualTo(690);
        assertThat(overview.at("/total/placements").asInt()).isEqualTo(1_784);
        assertThat(overview.at("/onFramework/placementsPercentRounded").asInt()).isEqualTo(61);
        assertThat(overview.at("/offFramework/placementsPercentRounded").asInt())
                .isEqualTo(39);
        assertThat(overview.at("/onFramework/averageAnnualCostPence").asLong()).isEqualTo(54_460_00);
        assertThat(overview.at("/offFramework/averageAnnualCostPence").asLong()).isEqualTo(58_656_00);
        assertThat(overview.at("/total/averageAnnualCostPence").asLong()).isEqualTo(56_082_89);
        assertThat(overview.at("/differenceOfAveragesPence").asLong()).isEqualTo(4_196_00);
        assertThat(overview.at("/total/totalAnnualCostPence").asLong()).isEqualTo(100_051_880_00L);
    }

    @Test
    void residential_rows_count_when_they_are_asked_for() {
        assertThat(overview("2025-06-30", "RESIDENTIAL").at("/total/placements").asInt())
                .isEqualTo(1);
        assertThat(overview("2025-06-30", "ALL").at("/total/placements").asInt())
                .isEqualTo(1_785);
    }

    @Test
    void on_another_date_other_rows_count() {
        assertThat(overview("2025-07-01", "DAY").at("/total/placements").asInt())
                .isEqualTo(1_785);
        assertThat(overview("2024-08-31", "DAY").at("/total/placements").asInt())
                .isEqualTo(1);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var again = new ImportsOf(World.RUNNING, COUNCIL).store("placements", placements());

        assertThat(again.at("/counts/added").asInt()).isZero();
        assertThat(again.at("/counts/changed").asInt()).isZero();
        assertThat(again.at("/counts/unchanged").asInt()).isEqualTo(1_787);
    }

    private static JsonNode overview(String on, String attendance) {
        return JSON.readTree(World.RUNNING
                .as(Role.AUDITOR, COUNCIL)
                .get()
                .uri("/api/councils/{council}/inmss/overview?on={on}&attendance={attendance}", COUNCIL, on, attendance)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static String providers() {
        var header =
                "provider_name,provider_kind,company_number,charity_number,ukprn,site_name,urn,site_kind,district_gss,postcode\n";
        var framework = IntStream.range(0, 22).mapToObj(school -> provider("D" + school, FRAMEWORK_URN + school));
        var spot = IntStream.range(0, 88).mapToObj(school -> provider("N" + school, SPOT_URN + school));
        return java.util.stream.Stream.concat(framework, spot).collect(Collectors.joining("\n", header, "\n"));
    }

    private static String provider(String name, int urn) {
        return "%s Limited,COMPANY,%08d,,,%s School,%d,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ"
                .formatted(name, 91_000_000 + urn - 910_000, name, urn);
    }

    private static String memberships() {
        return IntStream.range(0, 22)
                .mapToObj(school -> "SC21032,%d,%d,2022-09-01,".formatted(1 + school % 2, FRAMEWORK_URN + school))
                .collect(Collectors.joining("\n", "agreement_ref,lot_code,urn,member_from,member_to\n", "\n"));
    }

    /// AC-01's rows, then rows that ended before the date, start after it, and are residential.
    private static String placements() {
        var rows = new StringBuilder(
                "contract_ref,child_ref,upn,family_name,given_name,date_of_birth,home_postcode,home_district_gss,need,urn,"
                        + "agreement_ref,route_reason,attendance,weeks,agreed_on,starts_on,ends_on,fee_education\n");
        for (int i = 1; i <= 1_094; i++)
            rows.append(row("D" + i, FRAMEWORK_URN + i % 22, 54_460 + (i % 2 == 1 ? 7_300 : -7_300)));
        for (int i = 1; i <= 690; i++)
            rows.append(row("N" + i, SPOT_URN + i % 88, 58_656 + (i % 2 == 1 ? 9_100 : -9_100)));
        rows.append(row("ENDED", FRAMEWORK_URN, 99_999, "DAY", "2023-09-01", "2025-06-29"));
        rows.append(row("LATER", SPOT_URN, 99_999, "DAY", "2025-07-01", ""));
        rows.append(row("STAYS", SPOT_URN, 199_999, "RESIDENTIAL", "2024-09-01", ""));
        return rows.toString();
    }

    private static String row(String ref, int urn, int pounds) {
        return row(ref, urn, pounds, "DAY", "2024-09-01", "");
    }

    private static String row(String ref, int urn, int pounds, String attendance, String starts, String ends) {
        boolean framework = urn < SPOT_URN;
        return "C-%s,K-%s,%s,Family %s,Given,2012-03-04,ME14 1XQ,E07000110,ASD,%d,%s,%s,%s,38,%s,%s,%s,%d\n"
                .formatted(
                        ref,
                        ref,
                        "",
                        ref,
                        urn,
                        framework ? "SC21032" : "",
                        framework ? "" : "NO_FRAMEWORK_CAPACITY",
                        attendance,
                        starts,
                        starts,
                        ends,
                        pounds);
    }
}
