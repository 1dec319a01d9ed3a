package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.calendar.YearKind;
import uk.commissioning.kernel.permission.Role;

/// TH-04, day by day: an order and a place on a list count from their first day to their last, both included, and an
/// order that was ended early counts to that day. SD-01 counts children, not orders.
class TH_04_days_of_orders_and_lists_Test {
    private static final World WORLD = World.RUNNING;
    private static final String COUNCIL = "therapydays";
    private static final JsonMapper JSON = new JsonMapper();

    /// Days One is on the list for four months; Days Three has six orders of one child and then six of six children.
    @BeforeAll
    static void orders_and_a_list() {
        var imports = new ImportsOf(WORLD, COUNCIL);
        WORLD.council(COUNCIL);
        imports.store("providers", ImportFiles.PROVIDERS_HEADER + """
                Days One Limited,COMPANY,77700201,,10077201,,,,,
                Days Two Limited,COMPANY,77700202,,10077202,,,,,
                Days Three Limited,COMPANY,77700203,,10077203,,,,,
                """);
        imports.store(
                "agreements",
                ImportFiles.AGREEMENTS_HEADER
                        + "QD,Days list,QUALIFIED_LIST,2024-01-10,2024-03-01,2024-04-01,2028-03-31,1,1\n");
        imports.store("memberships", """
                agreement_ref,lot_code,urn,ukprn,member_from,member_to,status
                QD,1,,10077201,2025-09-01,2025-12-31,ACTIVE
                """);
        var orders = new StringBuilder(ImportFiles.THERAPY_ORDERS_HEADER + """
                D-1,DC-1,Days One Limited,,,SLT,PREFERRED,SESSION,10,65.00,2025-09-01,2026-07-20,F,
                D-2,DC-1,Days One Limited,,,SLT,PREFERRED,SESSION,10,65.00,2025-12-31,2026-07-20,F,
                D-3,DC-1,Days One Limited,,,SLT,NON_PREFERRED,SESSION,10,65.00,2026-01-01,2026-07-20,F,
                D-4,DC-2,Days Two Limited,,,OT,NON_PREFERRED,HOUR,10,65.00,2025-10-01,2026-07-20,F,
                """);
        for (int at = 1; at <= 6; at++) {
            orders.append("""
                    E-%1$d,EC-0,Days Three Limited,,,PLAY,NON_PREFERRED,SESSION,1,65.00,2024-09-01,2025-07-20,F,
                    F-%1$d,FC-%1$d,Days Three Limited,,,PLAY,NON_PREFERRED,SESSION,1,65.00,2023-09-01,2024-07-20,F,
                    """.formatted(at));
        }
        imports.store("therapy_orders", orders.toString());
        WORLD.database().run("""
                update core.contract set ended_on = '2026-01-15', end_reason = 'TERMINATED'
                where ref = 'D-4' and tenant_id = '%s'""".formatted(WORLD.council(COUNCIL).id()));
    }

    @Test
    void an_order_is_in_force_on_its_last_day_and_not_the_day_after() {
        assertThat(lines("2026-07-20")).containsExactly("Days One Limited off 3");
        assertThat(lines("2026-07-21")).isEmpty();
    }

    @Test
    void an_order_that_was_ended_early_counts_to_that_day_and_says_so() {
        assertThat(lines("2026-01-15")).containsExactly("Days One Limited off 3", "Days Two Limited off 1");
        assertThat(lines("2026-01-16")).containsExactly("Days One Limited off 3");
        assertThat(refs("on=2026-01-15")).containsExactly("D-1", "D-2", "D-3", "D-4");
        assertThat(refs("on=2026-01-16")).containsExactly("D-1", "D-2", "D-3");

        var order = Alternative.item(answer(Role.COMMISSIONER, "orders"), "contractRef", "D-4");
        assertThat(order.get("endsOn").asString()).isEqualTo("2026-01-15");
        assertThat(answer(Role.COMMISSIONER, "orders/" + order.get("id").asString())
                        .get("endsOn")
                        .asString())
                .isEqualTo("2026-01-15");
    }

    @Test
    void a_provider_is_on_the_list_on_the_first_and_the_last_day_of_its_membership() {
        assertThat(lines("2025-08-31")).isEmpty();
        assertThat(lines("2025-09-01")).containsExactly("Days One Limited on 1");
        assertThat(lines("2025-12-31")).contains("Days One Limited on 2");
        assertThat(lines("2026-01-01")).contains("Days One Limited off 3");
    }

    @Test
    void an_order_is_on_the_list_where_it_was_agreed_on_the_first_or_the_last_day_of_the_membership() {
        assertThat(answer(Role.COMMISSIONER, "orders?on=2026-01-16").get("items"))
                .extracting(order -> order.get("contractRef").asString() + " " + order.at("/provider/onList"))
                .containsExactly("D-1 true", "D-2 true", "D-3 false");
    }

    @Test
    void SD_01_six_orders_of_one_child_are_of_few_children_and_six_of_six_are_not() {
        var ofOne = answer(Role.COMMISSIONER, "providers?on=2025-01-15");
        assertThat(ofOne.at("/total/orders").asInt()).isEqualTo(6);
        assertThat(ofOne.at("/total/types").isNull()).isTrue();
        assertThat(ofOne.at("/categories/0/figures/types").isNull()).isTrue();
        assertThat(ofOne.at("/items/0/types").isNull()).isTrue();

        var ofSix = answer(Role.COMMISSIONER, "providers?on=2024-01-15");
        for (var told : List.of("/total/types", "/categories/0/figures/types", "/items/0/types")) {
            assertThat(ofSix.at(told + "/0/type").asString()).as(told).isEqualTo("PLAY");
            assertThat(ofSix.at(told + "/0/orders").asInt()).as(told).isEqualTo(6);
        }
    }

    @Test
    void who_is_on_the_list_without_an_order_has_nothing_that_is_kept_from_a_reader() {
        WORLD.council("therapyidle");
        var imports = new ImportsOf(WORLD, "therapyidle");
        imports.store(
                "agreements",
                ImportFiles.AGREEMENTS_HEADER
                        + "QD,Idle list,QUALIFIED_LIST,2024-01-10,2024-03-01,2024-04-01,2028-03-31,1,1\n");
        imports.store(
                "memberships",
                "agreement_ref,lot_code,urn,ukprn,member_from,member_to,status\nQD,1,,10077201,2024-04-01,,ACTIVE\n");
        imports.store(
                "therapy_orders",
                ImportFiles.THERAPY_ORDERS_HEADER
                        + "I-1,IC-1,Days Two Limited,,,OT,NON_PREFERRED,HOUR,10,65.00,2025-10-01,2026-07-20,F,\n");

        var idle = JSON.readTree(asked("therapyidle", Role.AUDITOR, "providers?on=2025-09-30"));
        for (var none : List.of("/items/0/types", "/categories/0/figures/types", "/total/types")) {
            assertThat(idle.at(none).toString()).as(none).isEqualTo("[]");
        }
        var beside = JSON.readTree(asked("therapyidle", Role.AUDITOR, "providers?on=2026-01-15"));
        assertThat(beside.at("/categories/0/figures/types").isNull()).isTrue();
        assertThat(beside.at("/items/0/types").toString()).isEqualTo("[]");
        assertThat(beside.at("/items/1/types").isNull()).isTrue();
    }

    @Test
    void a_list_that_begins_after_its_member_has_it_from_then_on() {
        WORLD.council("therapylater");
        var imports = new ImportsOf(WORLD, "therapylater");
        imports.store(
                "agreements",
                ImportFiles.AGREEMENTS_HEADER
                        + "QD,Later list,QUALIFIED_LIST,2024-01-10,2024-03-01,2024-04-01,2028-03-31,1,1\n");
        imports.store(
                "memberships",
                "agreement_ref,lot_code,urn,ukprn,member_from,member_to,status\nQD,1,,10077201,2024-04-01,,ACTIVE\n");
        WORLD.database()
                .run("update core.agreement set starts_on = '2024-05-01' where tenant_id = '%s'"
                        .formatted(WORLD.council("therapylater").id()));

        assertThat(asked("therapylater", Role.AUDITOR, "providers?on=2024-04-30"))
                .doesNotContain("Days One");
        assertThat(asked("therapylater", Role.AUDITOR, "providers?on=2024-05-01"))
                .contains("Days One");
    }

    @Test
    void a_page_that_ends_with_the_last_order_leads_to_no_other() {
        assertThat(answer(Role.COMMISSIONER, "orders?on=2026-01-16&limit=3")
                        .get("next")
                        .isNull())
                .isTrue();
        assertThat(answer(Role.COMMISSIONER, "orders?on=2026-01-16&limit=2")
                        .get("next")
                        .asString())
                .isEqualTo("D-2");
    }

    @Test
    void a_file_of_providers_is_whole_wherever_the_page_was() {
        var first = answer(Role.COMMISSIONER, "providers?on=2026-01-15&limit=1");

        assertThat(text(
                        Role.COMMISSIONER,
                        "providers.csv?on=2026-01-15&limit=1&after="
                                + first.get("next").asString()))
                .contains("Days One Limited", "Days Two Limited");
    }

    @Test
    void domain_4_5_without_a_first_year_spend_looks_back_from_the_running_one() {
        var running = YearKind.FINANCIAL.containing(London.dateOf(Instant.now()));

        assertThat(answer(Role.FINANCE, "spend?count=2").get("items"))
                .extracting(year -> year.get("year").asString())
                .containsExactly(running.plus(-1).label(), running.label());
    }

    @Test
    void domain_4_5_an_hour_is_priced_by_the_hour_and_a_session_by_the_session() {
        var orders = answer(Role.COMMISSIONER, "orders");

        for (var basis : List.of("D-1 SESSION", "D-4 HOURLY")) {
            var id = Alternative.item(orders, "contractRef", basis.substring(0, 3))
                    .get("id")
                    .asString();
            var contract = WORLD.program(WORLD.council(COUNCIL).person(Role.COMMISSIONER))
                    .get("/api/councils/" + COUNCIL + "/core/contracts/" + id);
            assertThat(JSON.readTree(contract.text()).at("/costs/fees/0/basis").asString())
                    .isEqualTo(basis.substring(4));
        }
    }

    private static List<String> lines(String day) {
        return answer(Role.COMMISSIONER, "providers?on=" + day)
                .get("items")
                .valueStream()
                .map(line -> "%s %s %s"
                        .formatted(
                                line.get("name").asString(),
                                line.get("onList").asBoolean() ? "on" : "off",
                                line.get("orders")))
                .toList();
    }

    private static List<String> refs(String question) {
        return Alternative.all(answer(Role.COMMISSIONER, "orders?" + question), "contractRef");
    }

    private static JsonNode answer(Role role, String question) {
        return JSON.readTree(text(role, question));
    }

    private static String text(Role role, String question) {
        return asked(COUNCIL, role, question);
    }

    private static String asked(String council, Role role, String question) {
        var answer = WORLD.program(WORLD.council(council).person(role))
                .get("/api/councils/" + council + "/therapies/" + question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }
}
