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
    void a_package_is_in_force_on_its_first_and_on_its_last_day() {
        assertThat(state("2026-02-15", "V-5")).isEqualTo("IN_FORCE");
        assertThat(state("2026-02-13", "V-4")).isEqualTo("IN_FORCE");
    }

    @Test
    void AE_09_without_a_day_a_review_is_overdue_today_and_so_never_of_a_package_that_is_over() {
        var over = new Alternative("reviewsover")
                .with("ap_packages", "O-1,OC-1,Reviews Two Limited,,,CME,6,200,2024-09-01,2025-07-20,2025-01-10\n");

        assertThat(Alternative.all(over.asked(Role.PLACEMENT_OFFICER, "packages"), "contractRef"))
                .containsExactly("O-1");
        assertThat(over.asked(Role.PLACEMENT_OFFICER, "packages?review=OVERDUE").get("items"))
                .isEmpty();
        assertThat(over.asked(Role.PLACEMENT_OFFICER, "packages")
                        .at("/items/0/child/review")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_price_that_changed_is_told_as_it_was_or_will_be_while_the_package_runs() {
        var prices = new Alternative("reviewsprices").with("ap_packages", """
                        Q-1,QC-1,Reviews Two Limited,,,CME,6,200,2025-09-01,2026-07-20,
                        Q-2,QC-2,Reviews Two Limited,,,CME,6,210,2090-09-01,2091-07-20,
                        """);
        var tenant = prices.council().id();
        World.RUNNING.database().run("""
                update core.contract set ended_on = '2025-12-19', end_reason = 'TERMINATED'
                where ref = 'Q-1' and tenant_id = '%s'""".formatted(tenant), """
                update core.fee_line f set valid_to = '2025-12-31' from core.contract c
                where c.tenant_id = f.tenant_id and c.id = f.contract_id and c.ref = 'Q-1' and c.tenant_id = '%s'""".formatted(tenant), """
                insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, pence, units, valid_from)
                select tenant_id, gen_random_uuid(), id, 'EDUCATION', 'WEEKLY', 25000, 38, '2026-01-01'
                from core.contract where ref = 'Q-1' and tenant_id = '%s'""".formatted(tenant));

        var list = prices.asked(Role.COMMISSIONER, "packages");
        var ended = Alternative.item(list, "contractRef", "Q-1");
        assertThat(ended.get("annualPence").asLong()).isEqualTo(200_00 * 38);
        assertThat(ended.get("endsOn").asString()).isEqualTo("2025-12-19");
        assertThat(prices.asked(Role.COMMISSIONER, "packages/" + ended.get("id").asString())
                        .get("fees"))
                .extracting(fee -> fee.get("from").asString())
                .containsExactly("2025-09-01", "2026-01-01");
        assertThat(Alternative.all(prices.asked(Role.COMMISSIONER, "packages?on=2025-12-19"), "contractRef"))
                .containsExactly("Q-1");
        assertThat(prices.asked(Role.COMMISSIONER, "packages?on=2025-12-20").get("items"))
                .isEmpty();
        var coming = Alternative.item(list, "contractRef", "Q-2");
        assertThat(coming.get("state").asString()).isEqualTo("COMING");
        assertThat(coming.get("annualPence").asLong()).isEqualTo(210_00 * 38);
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

    private static String state(String day, String ref) {
        return Alternative.item(list(Role.COMMISSIONER, "on=" + day), "contractRef", ref)
                .get("state")
                .asString();
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
