package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;

/// AC-21, MT-04, MT-09: what contracts brought in from files cost by financial and academic year, over the API.
class AC_21_commitments_by_year_Test {
    private static final String COUNCIL = "commitments";
    private static final String PLACEMENTS = ImportFiles.PLACEMENTS_HEADER.strip() + ",health_share,care_share\n";

    @BeforeAll
    static void contracts() {
        World.RUNNING.council(COUNCIL);
        var imports = new ImportsOf(World.RUNNING, COUNCIL);
        imports.store(
                "providers",
                ImportFiles.PROVIDERS_HEADER
                        + "Years Limited,COMPANY,77700012,,,Years School,777012,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ\n");
        imports.store(
                "placements",
                PLACEMENTS
                        + "Y-1,YC-1,,One,Child,2014-05-06,,E07000110,SLCN,777012,,PROXIMITY,DAY,38,2026-06-01,2026-09-01,2027-08-31,60000,25%,\n"
                        + "Y-2,YC-2,,Two,Child,2014-05-07,,E07000110,SLCN,777012,,PROXIMITY,DAY,38,2026-06-01,2026-11-09,2027-08-31,57000,,\n");
        imports.store(
                "agreements",
                ImportFiles.AGREEMENTS_HEADER
                        + "YB,Blocks,FRAMEWORK,2025-03-01,2026-06-24,2026-09-01,2030-08-31,A,1\n");
        imports.store("memberships", ImportFiles.MEMBERSHIPS_HEADER + "YB,A,777012,2026-09-01,\n");
        imports.store("blocks", ImportFiles.BLOCKS_HEADER + "YB-1,YB,777012,20,50000,2026-09-01,2028-08-31\n");
        imports.store(
                "other_contracts",
                ImportFiles.OTHER_CONTRACTS_HEADER
                        + "YO-1,Speech therapy of a health trust,Years Limited,77700012,PSR,752905,2026-04-01,2027-03-31\n");
    }

    @Test
    void financial_years_bear_their_days_of_each_fee() {
        var year = years("years=FINANCIAL&from=2026/27&count=2").at("/items/0");
        assertThat(year.get("year").asString()).isEqualTo("2026/27");
        // 60,000 × 212 ÷ 365 and 22,331.51 of 46,224.66; a quarter of the first is health's
        assertThat(kind(year, "IPA").get("pricePence").asLong()).isEqualTo(34_849_32 + 22_331_51);
        assertThat(kind(year, "IPA").get("healthPence").asLong()).isEqualTo(8_712_33);
        assertThat(kind(year, "IPA").get("netPence").asLong()).isEqualTo(34_849_32 + 22_331_51 - 8_712_33);
        assertThat(kind(year, "BLOCK").get("pricePence").asLong()).isEqualTo(580_821_92);
        assertThat(kind(year, "OTHER").get("pricePence").asLong()).isEqualTo(752_905_00);
        assertThat(year.at("/total/grossPence").asLong()).isEqualTo(34_849_32 + 22_331_51 + 580_821_92 + 752_905_00);
    }

    @Test
    void academic_years_bear_a_fee_whole() {
        var answer = years("years=ACADEMIC&from=2026/27&count=2");
        assertThat(answer.at("/items/0/year").asString()).isEqualTo("AY 2026/27");
        assertThat(kind(answer.at("/items/0"), "IPA").get("pricePence").asLong())
                .isEqualTo(60_000_00 + 46_224_66);
        assertThat(kind(answer.at("/items/0"), "BLOCK").get("pricePence").asLong())
                .isEqualTo(1_000_000_00);
        assertThat(kind(answer.at("/items/1"), "IPA").get("pricePence").asLong())
                .isZero();
        assertThat(kind(answer.at("/items/1"), "BLOCK").get("pricePence").asLong())
                .isEqualTo(1_000_000_00);
    }

    @Test
    void a_file_of_the_same_figures_ends_each_year_with_its_total() {
        assertThat(get("commitments.csv?years=ACADEMIC&from=2026/27&count=1"))
                .contains("AY 2026/27,IPA,106224.66,0.00,106224.66,15000.00,0.00,91224.66")
                .contains("AY 2026/27,TOTAL,");
    }

    /// £36,500 a year for two years, of which health pays £7,300 a year and care a tenth; the same for a year, of which
    /// health pays £3,650, with £36,500 a year more in March 2027 only.
    @Test
    void MT_09_a_share_in_pounds_falls_on_each_year_and_ends_with_the_contract_and_a_fee_on_its_own_days() {
        var council = "committedshares";
        var tenant = World.RUNNING.council(council).id();
        var imports = new ImportsOf(World.RUNNING, council);
        imports.store(
                "providers",
                ImportFiles.PROVIDERS_HEADER
                        + "Shares Limited,COMPANY,77700014,,,Shares School,777014,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ\n");
        imports.store(
                "placements",
                PLACEMENTS
                        + "S-1,SC-1,,One,Child,2014-05-06,,E07000110,SLCN,777014,,PROXIMITY,DAY,38,2026-06-01,2026-09-01,2028-08-31,36500,7300,10%\n"
                        + "S-2,SC-2,,Two,Child,2014-05-07,,E07000110,SLCN,777014,,PROXIMITY,DAY,38,2026-06-01,2026-09-01,2028-08-31,36500,3650,\n");
        World.RUNNING.database().run("""
                update core.contract set ended_on = '2027-08-31', end_reason = 'TERMINATED'
                where ref = 'S-2' and tenant_id = '%s'""".formatted(tenant), """
                insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, pence, valid_from, valid_to)
                select tenant_id, gen_random_uuid(), id, 'THERAPY', 'ANNUAL', 3650000, '2027-03-01', '2027-03-31'
                from core.contract where ref = 'S-2' and tenant_id = '%s'""".formatted(tenant));

        var years = new JsonMapper().readTree(get(council, "commitments?years=ACADEMIC&from=2026/27&count=2"));
        var first = kind(years.at("/items/0"), "IPA");
        assertThat(first.get("pricePence").asLong()).isEqualTo(73_000_00 + 3_100_00);
        assertThat(first.get("healthPence").asLong()).isEqualTo(10_950_00);
        assertThat(first.get("carePence").asLong()).isEqualTo(3_650_00);
        var second = kind(years.at("/items/1"), "IPA");
        assertThat(second.get("pricePence").asLong()).isEqualTo(36_500_00);
        assertThat(second.get("healthPence").asLong()).isEqualTo(7_300_00);
        assertThat(second.get("carePence").asLong()).isEqualTo(3_650_00);
    }

    @Test
    void a_policy_by_terms_uses_the_calendar_that_a_file_brought() {
        var council = "committedbyterms";
        World.RUNNING.council(council);
        var imports = new ImportsOf(World.RUNNING, council);
        imports.store(
                "providers",
                ImportFiles.PROVIDERS_HEADER
                        + "Terms Limited,COMPANY,77700013,,,Terms School,777013,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ\n");
        var placements = ImportFiles.PLACEMENTS_HEADER.strip() + ",apportionment\n"
                + "Z-1,ZC-1,,One,Child,2014-05-06,,E07000110,SLCN,777013,,PROXIMITY,DAY,38,2026-06-01,2026-09-01,2027-08-31,60000,";
        imports.store("placements", placements + "terms\n");
        assertThat(get(council, "commitments?from=2026/27"))
                .contains("\"contractsWithoutCalendar\":1", "\"pricePence\":3484932");

        imports.store(
                "school_terms",
                ImportFiles.SCHOOL_TERMS_HEADER
                        + "777013,Autumn,2026-09-02,2026-12-18,2026-10-26,2026-10-30,\n"
                        + "777013,Spring,2027-01-04,2027-03-25,,,\n"
                        + "777013,Summer,2027-04-12,2027-07-21,,,2027-06-25\n");
        assertThat(get(council, "commitments?from=2026/27"))
                .contains("\"contractsWithoutCalendar\":0", "\"pricePence\":4000000", "\"pricePence\":2000000");

        var changed = imports.bring("placements", placements + "MONTHS\n");
        assertThat(changed.toString()).contains("Stored is \\\"TERMS\\\"");
        imports.accept("placements", changed.get("id").asString());
        assertThat(get(council, "commitments?from=2026/27")).contains("\"pricePence\":3500000");
    }

    @Test
    void a_policy_by_terms_needs_a_school_and_terms_do_not_overlap() {
        var imports = new ImportsOf(World.RUNNING, COUNCIL);
        assertThat(imports.bring(
                                "other_contracts",
                                ImportFiles.OTHER_CONTRACTS_HEADER.strip()
                                        + ",apportionment\nYO-2,Title,Years Limited,,PSR,10000,2026-04-01,2027-03-31,TERMS\n")
                        .toString())
                .contains("REFUSED", "apportionment-needs-a-school");
        assertThat(imports.bring(
                                "school_terms",
                                ImportFiles.SCHOOL_TERMS_HEADER
                                        + "777012,Autumn,2026-09-02,2026-12-18,,,\n777012,Spring,2026-12-18,2027-03-25,,,\n"
                                        + "777012,Summer,2027-04-12,2027-07-21,2027-08-01,2027-08-02,\n")
                        .toString())
                .contains("REFUSED", "term-overlaps", "half-term-outside-the-term");
    }

    private static JsonNode kind(JsonNode year, String kind) {
        for (var of : year.get("kinds")) {
            if (of.get("kind").asString().equals(kind)) return of.get("cost");
        }
        throw new AssertionError(kind + " in " + year);
    }

    private static JsonNode years(String query) {
        return new JsonMapper().readTree(get("commitments?" + query));
    }

    private static String get(String path) {
        return get(COUNCIL, path);
    }

    private static String get(String council, String path) {
        return World.RUNNING
                .as(Role.FINANCE, council)
                .get()
                .uri("/api/councils/" + council + "/core/" + path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
