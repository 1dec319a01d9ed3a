package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.commissioning.kernel.permission.Role;

/// AE-09 and domain 10, row "AEP package": packages as their readers see them, and whose review is overdue.
class AE_09_packages_and_their_reviews_Test {

    private static Alternative council;

    @BeforeAll
    static void packages() {
        council = new Alternative("reviews").with("providers", """
                        Reviews One Limited,COMPANY,77713001,,,Reviews School,777301,ALTERNATIVE_PROVISION,E07000110,ME14 1XQ
                        Reviews Two Limited,COMPANY,77713002,,,,,,,
                        """).with("ap_packages", """
                        V-1,VC-1,Reviews One Limited,,777301,EOTAS,12.5,450,2025-09-01,2026-07-20,2026-02-13
                        V-2,VC-2,Reviews Two Limited,,,SECTION_19,6,200,2025-09-01,2026-07-20,2026-02-14
                        V-3,VC-3,Reviews Two Limited,,,CME,6,210.50,2025-09-01,2026-07-20,
                        V-4,VC-4,Reviews Two Limited,,,CME,6,200,2025-09-01,2026-02-13,2026-01-05
                        V-5,VC-5,Reviews Two Limited,,,CHILD_IN_CARE,6,200,2026-02-15,2026-07-20,2026-03-01
                        """);
    }

    @Test
    void AE_09_a_review_is_overdue_from_the_day_after_it_while_the_package_is_in_force() {
        assertThat(refs("on=2026-02-14&review=overdue")).containsExactly("V-1");
        assertThat(refs("on=2026-02-15&review=OVERDUE")).containsExactly("V-1", "V-2");
        assertThat(refs("on=2026-02-13&review=OVERDUE")).containsExactly("V-4");
        assertThat(refs("on=2026-02-14&review=NOT_PLANNED")).containsExactly("V-3");
        assertThat(refs("on=2026-02-14&review=PLANNED")).containsExactly("V-2");
        assertThat(council.page(Role.PLACEMENT_OFFICER, "packages?on=2026-02-14")
                        .text())
                .contains(">Overdue<", "None planned");
    }

    @Test
    void packages_are_filtered_by_cohort_provider_and_day_in_force() {
        assertThat(refs("")).containsExactly("V-1", "V-2", "V-3", "V-4", "V-5");
        assertThat(refs("cohort=cme")).containsExactly("V-3", "V-4");
        assertThat(refs("on=2026-02-13")).containsExactly("V-1", "V-2", "V-3", "V-4");
        assertThat(refs("on=2026-02-15")).containsExactly("V-1", "V-2", "V-3", "V-5");
        var provider = Alternative.item(list(Role.COMMISSIONER, ""), "contractRef", "V-1")
                .at("/provider/id")
                .asString();
        assertThat(refs("provider=" + provider)).containsExactly("V-1");
    }

    @Test
    void packages_go_page_by_page() {
        var first = list(Role.PLACEMENT_OFFICER, "limit=2&on=2026-02-15");
        assertThat(first.get("next").asString()).isEqualTo("V-2");
        var second = list(Role.PLACEMENT_OFFICER, "limit=2&on=2026-02-15&after=V-2");
        assertThat(Alternative.all(second, "contractRef")).containsExactly("V-3", "V-5");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void a_package_says_its_state_and_its_yearly_price_even_when_it_is_over_or_yet_to_come() {
        var list = list(Role.COMMISSIONER, "");
        var ended = Alternative.item(list, "contractRef", "V-4");
        assertThat(ended.get("state").asString()).isEqualTo("ENDED");
        assertThat(ended.get("annualPence").asLong()).isEqualTo(200_00 * 38);
        assertThat(Alternative.item(list, "contractRef", "V-3")
                        .get("annualPence")
                        .asLong())
                .isEqualTo(7_999_00);
    }

    @Test
    void each_role_sees_of_a_package_what_domain_10_says() {
        assertThat(council.answer(Role.COMMISSIONER, "packages").text())
                .contains("V-1", "Reviews School")
                .doesNotContain("VC-", "EOTAS", "weeklyHours", "2026-02-13\",\"review");
        assertThat(council.answer(Role.FINANCE, "packages").text()).doesNotContain("VC-", "EOTAS");
        var seen = Alternative.item(list(Role.PLACEMENT_OFFICER, "on=2026-02-14"), "contractRef", "V-1");
        assertThat(seen.get("child"))
                .hasToString(
                        "{\"ref\":\"VC-1\",\"cohort\":\"EOTAS\",\"weeklyHours\":12.5,\"reviewOn\":\"2026-02-13\",\"review\":\"OVERDUE\"}");
        for (var question : new String[] {"packages?cohort=CME", "packages?review=OVERDUE"}) {
            for (var role : new Role[] {Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.FINANCE}) {
                assertThat(council.answer(role, question).code()).isEqualTo("not-allowed");
            }
        }
    }

    @Test
    void one_package_shows_its_contract_its_price_and_as_much_of_the_child_as_its_reader_may_see() {
        var one = "packages/"
                + Alternative.item(list(Role.COMMISSIONER, ""), "contractRef", "V-1")
                        .get("id")
                        .asString();

        assertThat(council.asked(Role.COMMISSIONER, one).get("contractRef").asString())
                .isEqualTo("V-1");
        assertThat(council.answer(Role.COMMISSIONER, one).text())
                .contains("\"unitPence\":45000", "\"units\":38", "\"amountPence\":1710000")
                .doesNotContain("VC-1", "EOTAS");
        assertThat(council.answer(Role.FINANCE, one).text())
                .contains("\"childRef\":\"VC-1\"")
                .doesNotContain("EOTAS", "12.5");
        assertThat(council.page(Role.PLACEMENT_OFFICER, one).text())
                .contains(
                        "VC-1", "Educated otherwise than at school", "12.5", "£450.00 a week, 38 a year", "£17,100.00");
        assertThat(council.page(Role.CONTRACT_MANAGER, one).text())
                .contains("Reviews School")
                .doesNotContain("VC-1", "12.5");
    }

    @Test
    void what_shows_whose_a_package_is_is_in_the_access_log() {
        var one = "packages/"
                + Alternative.item(list(Role.COMMISSIONER, ""), "contractRef", "V-1")
                        .get("id")
                        .asString();
        var lists = logged("package list");
        var ones = logged("package");
        council.answer(Role.COMMISSIONER, "packages");
        council.answer(Role.COMMISSIONER, one);
        assertThat(logged("package list") + logged("package")).isEqualTo(lists + ones);

        council.answer(Role.PLACEMENT_OFFICER, "packages");
        council.answer(Role.FINANCE, one);
        assertThat(logged("package list")).isEqualTo(lists + 1);
        assertThat(logged("package")).isEqualTo(ones + 1);
        assertThat(World.RUNNING.database().ask("""
                        select fields_class || ' ' || cardinality(record_ids) from platform.access_entry
                        where tenant_id = '%s' and purpose = 'package' order by occurred_at desc limit 1""".formatted(council.council().id())))
                .isEqualTo("P2 2");
    }

    @Test
    void another_councils_package_is_as_unknown_as_a_random_one() {
        var elsewhere = new Alternative("reviewselsewhere")
                .with("ap_packages", "V-9,VC-9,Reviews Two Limited,,,CME,6,200,2025-09-01,2026-07-20,\n");
        var id =
                elsewhere.asked(Role.COMMISSIONER, "packages").at("/items/0/id").asString();

        for (var role : new Role[] {Role.COMMISSIONER, Role.PLACEMENT_OFFICER, Role.FINANCE}) {
            var foreign = council.answer(role, "packages/" + id);
            assertThat(foreign.status()).isEqualTo(404);
            assertThat(foreign.bare())
                    .isEqualTo(council.answer(role, "packages/00000000-0000-4000-8000-000000000000")
                            .bare());
        }
        assertThat(refs("")).doesNotContain("V-9");
    }

    private static int logged(String purpose) {
        return Integer.parseInt(
                World.RUNNING.database().ask("""
                select count(*) from platform.access_entry where tenant_id = '%s' and purpose = '%s'""".formatted(council.council().id(), purpose)));
    }

    private static List<String> refs(String question) {
        return Alternative.all(list(Role.PLACEMENT_OFFICER, question), "contractRef");
    }

    private static JsonNode list(Role role, String question) {
        return council.asked(role, "packages?" + question);
    }
}
