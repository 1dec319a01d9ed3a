package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.http.MediaType;
import uk.commissioning.kernel.permission.Role;

/// Therapy orders through their file and the API: a contract of the spine for a child of whom nothing but the reference
/// is known, on the list or off it (domain 4.1, 4.5, DP-01).
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Therapy_orders_Test {
    private static final String COUNCIL = "therapyorders";
    private static final String KIND = "therapy_orders";
    private static final String PROVIDER = "Speak Clearly Therapies Limited";
    private static final String ORDER =
            "T-%s,CH-T%s," + PROVIDER + ",,,SLT,%s,SESSION,%s,65.00,2025-09-01,2026-07-20,F,O-1\n";

    private static ImportsOf imports;

    @BeforeAll
    static void a_provider_and_a_list() {
        World.RUNNING.council(COUNCIL);
        imports = new ImportsOf(World.RUNNING, COUNCIL);
        imports.store("providers", ImportFiles.PROVIDERS_HEADER + PROVIDER + ",COMPANY,77700002,,10077702,,,,,\n");
        imports.store(
                "agreements",
                ImportFiles.AGREEMENTS_HEADER
                        + "QPL,Therapies list,QUALIFIED_LIST,2024-01-10,2024-03-01,2024-04-01,2028-03-31,1,1\n");
    }

    @Test
    @Order(1)
    void an_order_of_a_preferred_provider_that_is_on_no_list_counts_as_off_it() {
        var stored =
                imports.store(KIND, ImportFiles.THERAPY_ORDERS_HEADER + ORDER.formatted("1", "1", "PREFERRED", "38"));

        assertThat(stored.toString()).contains("provider-not-on-the-list");
        assertThat(orders()).isEqualTo("T-1 THERAPY_ORDER SPOT SLT PREFERRED THERAPY SESSION 38 TERM 247000");
    }

    @Test
    @Order(2)
    void an_order_within_a_membership_of_the_whole_provider_is_on_the_list() {
        imports.store(
                "memberships",
                "agreement_ref,lot_code,urn,ukprn,member_from,member_to,status\nQPL,1,,10077702,2024-04-01,,ACTIVE\n");
        imports.store(
                KIND,
                ImportFiles.THERAPY_ORDERS_HEADER
                        + ORDER.formatted("2", "1", "PREFERRED", "10")
                        + ORDER.formatted("3", "2", "PERSONAL_BUDGET", "10"));

        assertThat(orders())
                .contains("T-2 THERAPY_ORDER QUALIFIED_LIST SLT PREFERRED THERAPY SESSION 10 TERM 65000")
                .contains("T-3 THERAPY_ORDER SPOT SLT PERSONAL_BUDGET THERAPY SESSION 10 TERM 65000");
    }

    @Test
    @Order(3)
    void a_file_sent_again_changes_nothing_and_a_changed_row_is_shown_first() {
        var same = ImportFiles.THERAPY_ORDERS_HEADER + ORDER.formatted("2", "1", "PREFERRED", "10");
        assertThat(imports.store(KIND, same).at("/counts/unchanged").asInt()).isEqualTo(1);

        var more = imports.bring(KIND, same.replace(",10,65.00", ",12,65.00"));
        assertThat(more.get("state").asString()).isEqualTo("STAGED");
        assertThat(more.toString()).contains("Stored is \\\"10\\\"");
        imports.accept(KIND, more.get("id").asString());
        assertThat(orders()).contains("T-2 THERAPY_ORDER QUALIFIED_LIST SLT PREFERRED THERAPY SESSION 12 TERM 78000");
    }

    @Test
    @Order(4)
    void the_register_has_the_total_of_the_supplier_and_no_child() {
        var register = World.RUNNING
                .as(Role.COMMISSIONER, COUNCIL)
                .get()
                .uri("/api/councils/" + COUNCIL + "/core/register?on=2026-01-15")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(register).contains("Therapy orders", PROVIDER).doesNotContain("CH-T1", "T-1", "SLT");
    }

    @Test
    @Order(5)
    void a_child_named_by_an_order_is_told_whole_by_a_placement_later() {
        imports.store(
                "providers",
                ImportFiles.PROVIDERS_HEADER
                        + "Speaking School Limited,COMPANY,77700003,,,Speaking School,777003,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ\n");
        imports.store(
                "placements",
                ImportFiles.PLACEMENTS_HEADER
                        + "P-1,CH-T1,,Told,Wholly,2014-05-06,,E07000110,SLCN,777003,,PROXIMITY,DAY,38,2025-09-01,2025-09-01,,50000\n");

        assertThat(World.RUNNING.database().ask("""
                select count(*) || ' ' || max(k.need) from core.child k join platform.council c using (tenant_id)
                where c.key = '%s' and k.ref = 'CH-T1'""".formatted(COUNCIL))).isEqualTo("1 SLCN");
    }

    @Test
    @Order(6)
    void a_council_without_the_module_cannot_send_them() {
        World.RUNNING.council("nottherapies");
        World.RUNNING.database().run("""
                update platform.council_module m set enabled = false from platform.council c
                where c.tenant_id = m.tenant_id and c.key = 'nottherapies' and m.module = 'therapies'""");
        World.RUNNING
                .as(Role.PLACEMENT_OFFICER, "nottherapies")
                .post()
                .uri("/api/councils/nottherapies/core/imports/" + KIND)
                .contentType(new MediaType("text", "csv"))
                .bodyValue(ImportFiles.THERAPY_ORDERS_HEADER + ORDER.formatted("1", "1", "PREFERRED", "38"))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("module-not-enabled");
    }

    private static String orders() {
        return World.RUNNING.database().ask("""
                select string_agg(concat_ws(' ', t.ref, t.kind, t.route, o.therapy_type, o.arrangement, f.purpose, f.basis,
                    f.units, f.units_of, f.amount_pence), ', ' order by t.ref)
                from therapies.therapy_order o
                join core.contract t on t.tenant_id = o.tenant_id and t.id = o.contract_id
                join core.fee_line f on f.tenant_id = t.tenant_id and f.contract_id = t.id
                join platform.council c on c.tenant_id = t.tenant_id
                where c.key = '%s'""".formatted(COUNCIL));
    }
}
