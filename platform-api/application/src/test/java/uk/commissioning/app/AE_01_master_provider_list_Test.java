package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Call;

/// AE-01, AE-07: one list of providers for all teams, what each is, what is bought from it on a day, and how the
/// council stands with it.
class AE_01_master_provider_list_Test {

    private static final String PROVIDERS = """
            Alder Learning Limited,COMPANY,77711001,,,Alder School,777101,ALTERNATIVE_PROVISION,E07000110,ME14 1XQ
            Birch Learning Limited,COMPANY,77711002,,,,,,,
            Cedar Tutoring,SOLE_TRADER,,,10077711,,,,,
            Dogwood College,CHARITY,,,10077712,Dogwood College,777102,SPECIAL_POST_16_INSTITUTION,E07000110,ME14 1XQ
            Elm Health Trust,NHS_BODY,,,10077713,,,,,
            Fir Farm CIC,COMMUNITY_INTEREST_COMPANY,77711003,,,Fir Farm,,ALTERNATIVE_PROVISION,E07000110,ME14 1XQ
            Gorse School Limited,COMPANY,77711004,,,Gorse School,777103,ALTERNATIVE_PROVISION,E07000110,ME14 1XQ
            Hazel Learning Limited,COMPANY,77711005,,,,,,,
            """;
    private static final String PACKAGES = """
            M-1,MC-1,Alder Learning Limited,,,EOTAS,12.5,450,2025-09-01,2026-07-20,
            M-2,MC-1,Alder Learning Limited,,,EOTAS,2.25,100,2026-01-15,2026-01-15,
            M-3,MC-2,Alder Learning Limited,,,CME,5,200,2025-09-01,2026-01-14,
            M-4,MC-3,Birch Learning Limited,,,SECTION_19,10,300,2026-01-16,2026-07-20,
            M-5,MC-2,Cedar Tutoring,,,SECTION_19,6,240.50,2025-09-01,2026-07-20,
            M-6,MC-4,Dogwood College,,,EOTAS,6,240,2025-09-01,2026-07-20,
            M-7,MC-5,Elm Health Trust,,,SECTION_19,6,240,2025-09-01,2026-07-20,
            M-8,MC-6,Fir Farm CIC,,,EOTAS,6,240,2025-09-01,2026-07-20,
            """;

    private static Alternative council;

    @BeforeAll
    static void packages_blocks_and_an_agreement() {
        new Alternative("masterelsewhere")
                .with("providers", PROVIDERS)
                .with("ap_packages", "E-1,EC-1,Alder Learning Limited,,,EOTAS,20,900,2025-09-01,2026-07-20,\n");
        council = new Alternative("masterlist")
                .with("ap_packages", PACKAGES)
                .with(
                        "agreements",
                        "MAP,Framework of provision,FRAMEWORK,2024-01-10,2024-08-01,2024-09-01,2028-08-31,1,1\n")
                .with("memberships", "MAP,1,777103,2024-09-01,\n")
                .with("blocks", """
                        MB-1,,777101,4,45000,2025-09-01,2026-08-31
                        MB-2,,777101,4,50000,2025-09-01,2026-08-31
                        MB-3,,777101,12,50000,2025-09-01,2026-08-31
                        MB-4,,777101,13,50000,2025-09-01,2026-08-31
                        MB-5,,777101,13,50000,2026-09-01,2027-08-31
                        """);
        World.RUNNING.database().run("""
                update core.contract c set agreement_id = a.id, route = 'FRAMEWORK'
                from core.agreement a
                where a.tenant_id = c.tenant_id and a.ref = 'MAP' and c.ref = 'M-8' and c.tenant_id = '%s'""".formatted(council.council().id()));
        standing(Role.COMMISSIONER, "SITE", "EMBARGO", "2026-01-01");
        standing(Role.CONTRACT_MANAGER, "SITE", "ACTIVE", "2026-02-01");
        standing(Role.CONTRACT_MANAGER, "PROVIDER", "IMPROVEMENT_PLAN", "2026-03-01");
    }

    @Test
    void AE_01_lists_who_has_or_had_a_package_or_is_in_an_agreement_for_them_and_what_each_is() {
        var list = list("on=2026-01-15");

        assertThat(Alternative.all(list, "name"))
                .containsExactly(
                        "Alder Learning Limited",
                        "Birch Learning Limited",
                        "Cedar Tutoring",
                        "Dogwood College",
                        "Elm Health Trust",
                        "Fir Farm CIC",
                        "Gorse School Limited");
        assertThat(Alternative.all(list, "registrationStatus"))
                .containsExactly(
                        "REGISTERED_SCHOOL",
                        "NON_SCHOOL",
                        "TUTOR",
                        "POST16",
                        "OTHER",
                        "NON_SCHOOL",
                        "REGISTERED_SCHOOL");
        assertThat(provider(list, "Alder Learning Limited").get("urns").toString())
                .isEqualTo("[\"777101\"]");
        assertThat(Alternative.all(list("status=tutor"), "name")).containsExactly("Cedar Tutoring");
        assertThat(list("status=tutor").at("/totals/packages/annualPence").asLong())
                .isEqualTo(240_50 * 38);
    }

    @Test
    void AE_01_counts_packages_in_force_on_the_day_both_ends_included() {
        bought(list("on=2026-01-15"), "Alder Learning Limited", "2 0 1", "1", "14.75", 550_00 * 38);
        bought(list("on=2026-01-14"), "Alder Learning Limited", "2 1 0", "2", "17.50", 650_00 * 38);
        bought(list("on=2026-01-16"), "Alder Learning Limited", "1 0 2", "1", "12.50", 450_00 * 38);
        bought(list("on=2026-01-15"), "Birch Learning Limited", "0 1 0", "0", "0", 0);
        bought(list("on=2026-01-15"), "Gorse School Limited", "0 0 0", "0", "0", 0);

        var totals = list("on=2026-01-15").get("totals");
        assertThat(totals.get("providers").asLong()).isEqualTo(7);
        assertThat(totals.at("/packages/inForce").asLong()).isEqualTo(6);
        assertThat(totals.at("/packages/children").asLong()).isEqualTo(5);
        assertThat(totals.at("/packages/weeklyHours").decimalValue()).isEqualByComparingTo("38.75");
    }

    @Test
    void AE_01_goes_page_by_page_and_each_page_has_the_totals_of_all() {
        var first = list("on=2026-01-15&limit=5");
        var second = list("on=2026-01-15&limit=5&after=" + first.get("next").asString());

        assertThat(Alternative.all(second, "name")).containsExactly("Fir Farm CIC", "Gorse School Limited");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(second.get("totals")).isEqualTo(first.get("totals"));
        assertThat(council.answer(Role.AUDITOR, "providers.csv?on=2026-01-15")
                        .text()
                        .lines())
                .hasSize(8)
                .contains("2026-01-15,Cedar Tutoring,TUTOR,,1,0,0,9139.00,0,0.00,0,");
    }

    @Test
    void AE_07_blocks_below_200_000_or_above_600_000_a_year_are_pointed_at() {
        var blocks = provider(list("on=2026-01-15"), "Alder Learning Limited").get("blocks");

        assertThat(blocks.get("contracts").asLong()).isEqualTo(4);
        assertThat(blocks.get("annualPence").asLong()).isEqualTo(1_630_000_00);
        assertThat(blocks.get("outsideNormal").asLong()).isEqualTo(2);
        assertThat(page(Role.COMMISSIONER)).contains("Outside £200,000 to £600,000");
        assertThat(provider(list("on=2026-08-31"), "Alder Learning Limited")
                        .at("/blocks/contracts")
                        .asLong())
                .as("the last day of four of them")
                .isEqualTo(4);
        assertThat(provider(list("on=2026-09-01"), "Alder Learning Limited")
                        .get("blocks")
                        .toString())
                .isEqualTo("{\"contracts\":1,\"annualPence\":65000000,\"outsideNormal\":1}");
        assertThat(provider(list("on=2026-01-15"), "Birch Learning Limited")
                        .at("/blocks/outsideNormal")
                        .asLong())
                .isZero();
    }

    @Test
    void the_councils_own_standing_is_shown_to_who_reads_standings() {
        var standings =
                provider(list("on=2026-01-15"), "Alder Learning Limited").get("standings");

        assertThat(standings.toString()).isEqualTo("[{\"status\":\"EMBARGO\",\"site\":\"Alder School\"}]");
        for (var day : new String[] {"2026-01-01", "2026-01-31"}) {
            assertThat(provider(list("on=" + day), "Alder Learning Limited").get("standings"))
                    .as(day)
                    .isEqualTo(standings);
        }
        assertThat(provider(list("on=2026-02-01"), "Alder Learning Limited")
                        .get("standings")
                        .toString())
                .isEqualTo("[{\"status\":\"ACTIVE\",\"site\":\"Alder School\"}]");
        assertThat(provider(list("on=2026-03-01"), "Alder Learning Limited").get("standings"))
                .as("of the whole provider first")
                .extracting(one -> one.get("status").asString())
                .containsExactly("IMPROVEMENT_PLAN", "ACTIVE");
        assertThat(provider(list("on=2025-12-31"), "Alder Learning Limited").get("standings"))
                .isEmpty();
        assertThat(page(Role.PANEL_CHAIR)).contains(">Embargo<");
        assertThat(council.answer(Role.SECTION_151_OFFICER, "providers?on=2026-01-15")
                        .text())
                .contains("Alder Learning Limited")
                .doesNotContain("EMBARGO", "standings");
    }

    @Test
    void children_and_hours_are_for_readers_of_packages() {
        assertThat(page(Role.COMMISSIONER)).contains("Hours a week", "14.75");
        assertThat(page(Role.AUDITOR)).contains("Alder Learning Limited").doesNotContain("Hours a week", "14.75");
        assertThat(page(Role.COMMISSIONER)).contains("/alternative-provision/spend");
        assertThat(page(Role.AUDITOR)).doesNotContain("/alternative-provision/spend");
        assertThat(council.answer(Role.AUDITOR, "providers?on=2026-01-15").text())
                .doesNotContain("weeklyHours", "children");
    }

    @Test
    void AE_01_a_tutor_or_a_trust_with_a_centre_of_provision_is_no_tutor_and_no_other_but_not_a_school() {
        var kinds = new Alternative("masterkinds").with("providers", """
                        Kind Tutor,SOLE_TRADER,,,10077721,Kind Centre,,ALTERNATIVE_PROVISION,E07000110,ME14 1XQ
                        Kind Trust,NHS_BODY,,,10077722,Kind Unit,,ALTERNATIVE_PROVISION,E07000110,ME14 1XQ
                        """).with("ap_packages", """
                        K-1,KC-1,Kind Tutor,,,EOTAS,5,200,2025-09-01,2026-07-20,
                        K-2,KC-2,Kind Trust,,,EOTAS,5,200,2025-09-01,2026-07-20,
                        """);

        assertThat(Alternative.all(kinds.asked(Role.COMMISSIONER, "providers?on=2026-01-15"), "registrationStatus"))
                .containsExactly("NON_SCHOOL", "NON_SCHOOL");
    }

    @Test
    void AE_01_two_providers_of_one_name_are_both_on_the_list() {
        var same = new Alternative("mastersame").with("providers", """
                        Same Before Limited,COMPANY,77711011,,,,,,,
                        Same After Limited,COMPANY,77711012,,,,,,,
                        """).with("ap_packages", """
                        S-1,SC-1,Same Before Limited,,,EOTAS,5,200,2025-09-01,2026-07-20,
                        S-2,SC-2,Same After Limited,,,EOTAS,5,200,2025-09-01,2026-07-20,
                        """);
        World.RUNNING.database().run("update core.provider set name = 'Same Limited' where name like 'Same % Limited'");

        var first = same.asked(Role.COMMISSIONER, "providers?on=2026-01-15&limit=1");
        var second = same.asked(
                Role.COMMISSIONER,
                "providers?on=2026-01-15&limit=1&after=" + first.get("next").asString());

        assertThat(second.get("next").isNull()).isTrue();
        assertThat(Alternative.all(second, "name")).containsExactly("Same Limited");
        assertThat(Alternative.all(second, "id")).doesNotContainAnyElementsOf(Alternative.all(first, "id"));
    }

    @Test
    void AE_01_what_was_ended_early_counts_to_that_day_and_a_price_from_its_own() {
        var days = new Alternative("masterdays")
                .with("ap_packages", """
                        X-1,XC-1,Alder Learning Limited,,,EOTAS,5,200,2025-09-01,2026-07-20,
                        X-2,XC-2,Birch Learning Limited,,,EOTAS,5,200,2025-09-01,2026-07-20,
                        """)
                .with("blocks", "XB-1,,777101,6,50000,2025-09-01,2026-08-31\n");
        var tenant = days.council().id();
        World.RUNNING.database().run("""
                update core.contract set ended_on = '2026-01-31', end_reason = 'TERMINATED'
                where ref in ('X-1', 'XB-1') and tenant_id = '%s'""".formatted(tenant), """
                update core.fee_line f set valid_to = '2025-12-31' from core.contract c
                where c.tenant_id = f.tenant_id and c.id = f.contract_id and c.ref = 'X-2' and c.tenant_id = '%s'""".formatted(tenant), """
                insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, pence, units, valid_from)
                select tenant_id, gen_random_uuid(), id, 'EDUCATION', 'WEEKLY', 25000, 38, '2026-01-01'
                from core.contract where ref = 'X-2' and tenant_id = '%s'""".formatted(tenant));

        var before = days.asked(Role.COMMISSIONER, "providers?on=2026-01-31");
        bought(before, "Alder Learning Limited", "1 0 0", "1", "5", 200_00 * 38);
        assertThat(provider(before, "Alder Learning Limited")
                        .at("/blocks/contracts")
                        .asLong())
                .isEqualTo(1);
        bought(before, "Birch Learning Limited", "1 0 0", "1", "5", 250_00 * 38);
        var after = days.asked(Role.COMMISSIONER, "providers?on=2026-02-01");
        bought(after, "Alder Learning Limited", "0 0 1", "0", "0", 0);
        assertThat(provider(after, "Alder Learning Limited")
                        .at("/blocks/contracts")
                        .asLong())
                .isZero();
        bought(
                days.asked(Role.COMMISSIONER, "providers?on=2025-12-31"),
                "Birch Learning Limited",
                "1 0 0",
                "1",
                "5",
                200_00 * 38);
    }

    @Test
    void AE_07_before_normal_values_were_published_no_block_is_pointed_at() {
        var early = new Alternative("masterearly")
                .with("ap_packages", "Y-1,YC-1,Alder Learning Limited,,,EOTAS,5,200,2025-09-01,2026-07-20,\n")
                .with("blocks", "YB-1,,777101,4,45000,2023-09-01,2024-08-31\n");

        for (var day : new String[] {"2024-03-31 0", "2024-04-01 1"}) {
            var list = early.asked(Role.COMMISSIONER, "providers?on=" + day.substring(0, 10));
            assertThat(provider(list, "Alder Learning Limited")
                            .at("/blocks/outsideNormal")
                            .toString())
                    .isEqualTo(day.substring(11));
        }
    }

    @Test
    void AE_01_an_agreement_without_packages_brings_nobody_onto_the_list() {
        var without = new Alternative("masterwithout")
                .with("ap_packages", "N-1,NC-1,Alder Learning Limited,,,EOTAS,5,200,2025-09-01,2026-07-20,\n")
                .with(
                        "agreements",
                        "NAP,Framework of places,FRAMEWORK,2024-01-10,2024-08-01,2024-09-01,2028-08-31,1,1\n")
                .with("memberships", "NAP,1,777103,2024-09-01,\n")
                .with("blocks", "NB-1,NAP,777103,4,50000,2025-09-01,2026-08-31\n");

        assertThat(Alternative.all(without.asked(Role.COMMISSIONER, "providers?on=2026-01-15"), "name"))
                .containsExactly("Alder Learning Limited");
    }

    private static void bought(
            JsonNode list, String provider, String states, String children, String hours, long pence) {
        var packages = provider(list, provider).get("packages");
        assertThat(packages.get("inForce") + " " + packages.get("coming") + " " + packages.get("ended"))
                .isEqualTo(states);
        assertThat(packages.get("children").toString()).isEqualTo(children);
        assertThat(packages.get("weeklyHours").decimalValue()).isEqualByComparingTo(new BigDecimal(hours));
        assertThat(packages.get("annualPence").asLong()).isEqualTo(pence);
    }

    private static JsonNode provider(JsonNode list, String name) {
        return Alternative.item(list, "name", name);
    }

    private static JsonNode list(String question) {
        return council.asked(
                Role.COMMISSIONER, "providers?" + (question.contains("on=") ? "" : "on=2026-01-15&") + question);
    }

    private static String page(Role role) {
        return council.page(role, "providers?on=2026-01-15").text();
    }

    private static void standing(Role role, String covers, String status, String from) {
        var answer = World.RUNNING
                .program(council.council().person(role))
                .send(Call.of("POST", "/api/councils/masterlist/core/standings")
                        .json("""
                                {"urn":"777101","covers":"%s","status":"%s","reason":"A visit","from":"%s"}""".formatted(covers, status, from)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
}
