package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;
import uk.commissioning.testing.edge.Visitor;

/// A council destroys what it holds of a module that is off, and nothing else; its neighbour keeps every row (A7).
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class A7_purge_of_a_module_Test {

    private static final World WORLD = World.RUNNING;
    private static final JsonMapper JSON = new JsonMapper();
    private static final FilledCouncil COUNCIL = new FilledCouncil("leaver", 4, 3);
    private static final FilledCouncil NEIGHBOUR = new FilledCouncil("stayer", 5, 3);
    private static final String TITLE = "Therapies qualified provider list";
    private static final String MODULES = "/api/councils/" + COUNCIL.key() + "/modules";
    private static final String PURGE = MODULES + "/therapies/purge";

    private static final String ORDER =
            "%s,K%s,Filled %d Limited,,,OT,NON_PREFERRED,SESSION,%s,65.00," + "2025-09-01,2026-07-20,F,\n";

    private static Map<String, String> neighbourBefore;

    private final Visitor administrator = WORLD.program(COUNCIL.council().person(Role.TENANT_ADMIN));

    /// More orders, one with a contribution of health, and a file that waits for a person.
    @BeforeAll
    static void both_hold_orders_of_every_kind() {
        for (var council : List.of(COUNCIL, NEIGHBOUR)) {
            var imports = new ImportsOf(WORLD, council.key());
            var ref = council.mark() + "-T2";
            imports.store(
                    "therapy_orders",
                    ImportFiles.THERAPY_ORDERS_HEADER + ORDER.formatted(ref, ref, council.number(), "38"));
            var staged = imports.bring(
                    "therapy_orders",
                    ImportFiles.THERAPY_ORDERS_HEADER + ORDER.formatted(ref, ref, council.number(), "40"));
            assertThat(staged.get("state").asString()).isEqualTo("STAGED");
            WORLD.database().run("""
                    insert into core.cost_share (tenant_id, contract_id, contributor, percent)
                    select c.tenant_id, c.id, 'HEALTH', 25 from core.contract c
                    where c.tenant_id = '%s' and c.ref = '%s'""".formatted(council.council().id(), ref));
        }
        neighbourBefore = Snapshot.of(NEIGHBOUR.council());
    }

    @Test
    @Order(1)
    void is_refused_while_the_module_is_on() throws SQLException {
        assertThat(administrator.get(MODULES).text())
                .contains("{\"id\":\"therapies\",\"title\":\"%s\",\"on\":true,".formatted(TITLE));
        unchanged(body(TITLE, "Over"), 409, "purge-module-is-on");
        assertThat(page().text())
                .contains("Ask the platform operator to switch it off first")
                .doesNotContain("<textarea");
        for (var function : List.of("therapies.purge", "alternative.purge", "inmss.purge")) {
            assertThatThrownBy(() -> asApp("select * from %s()".formatted(function)))
                    .as(function)
                    .hasMessageContaining("The module is on");
        }
    }

    @Test
    @Order(2)
    void is_refused_without_the_exact_title_and_a_reason() {
        switched("therapies", false);

        for (var title : List.of("", "therapies", TITLE.toLowerCase(), TITLE + ".", TITLE + " x")) {
            unchanged(body(title, "The pilot is over"), 422, "input-not-accepted");
            Problems.field(purge(body(title, "The pilot is over")), "confirmation", "purge-title-not-repeated");
        }
        Problems.field(purge(body(TITLE, " ")), "reason", "purge-reason-required");
        Problems.field(purge(body(TITLE, "x".repeat(501))), "reason", "field-too-long");
        Problems.field(purge("{}"), "reason", "purge-reason-required");
        Problems.field(purge("{}"), "confirmation", "purge-title-not-repeated");
        Problems.refused(send(MODULES + "/core/purge", body("Commissioning core", "x"), ""), 404, "not-found");
        Problems.refused(send(MODULES + "/none/purge", body("None", "x"), ""), 404, "not-found");
        var form = WORLD.browser(COUNCIL.council().person(Role.TENANT_ADMIN))
                .send(Call.of("POST", PURGE.substring("/api".length()))
                        .form(Map.of("confirmation", "Wrong", "reason", "Typed before")));
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.text()).contains("Type the title of the module exactly", "Typed before");
    }

    @Test
    @Order(3)
    void is_refused_while_a_file_of_the_module_is_being_brought_in() {
        var state =
                "update core.import set state = '%s' where tenant_id = '%s' and kind = 'therapy_orders' and state = '%s'";
        WORLD.database().run(state.formatted("WAITING", COUNCIL.council().id(), "STAGED"));
        unchanged(body(TITLE, "Over"), 409, "purge-file-being-brought-in");
        WORLD.database().run(state.formatted("STAGED", COUNCIL.council().id(), "WAITING"));
    }

    @Test
    @Order(4)
    void is_refused_to_app_itself_in_a_council_that_takes_no_changes() {
        for (var state : List.of("state = 'CLOSING'", "state = 'DISSOLVED'", "state = 'LIVE', suspended_at = now()")) {
            council(state);
            assertThatThrownBy(() -> asApp("select * from therapies.purge()"))
                    .as(state)
                    .hasMessageContaining("The council takes no changes");
        }
        council("state = 'LIVE', suspended_at = null");
    }

    @Test
    @Order(5)
    void shows_what_would_go_to_the_administrator_and_to_the_auditor_without_a_way() {
        assertThat(page().text())
                .contains("This cannot be undone", "Therapy orders", "Contributions to costs", "<textarea")
                .doesNotContain("K" + COUNCIL.mark());
        var auditor = WORLD.browser(COUNCIL.council().person(Role.AUDITOR));
        assertThat(auditor.get("/councils/leaver/modules").text())
                .contains(TITLE, "Therapy orders")
                .doesNotContain("/therapies/purge");
    }

    @Test
    @Order(6)
    void destroys_all_of_the_module_and_nothing_else_once() {
        var before = Snapshot.of(COUNCIL.council());
        var held = held("therapies");
        assertThat(held)
                .containsEntry("therapy orders", 2L)
                .containsEntry("contracts", 2L)
                .containsEntry("fee lines", 2L)
                .containsEntry("contributions to costs", 1L)
                .containsEntry("files brought in", 3L);

        var answer = send(PURGE, body(TITLE, "The pilot is over"), "purge-1");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var gone = counts(JSON.readTree(answer.text()).get("records").toString());
        assertThat(gone).isEqualTo(held);

        var after = Snapshot.of(COUNCIL.council());
        assertThat(changed(before, after))
                .containsExactlyInAnyOrder(
                        "core.contract",
                        "core.cost_share",
                        "core.fee_line",
                        "core.import",
                        "platform.idempotency_key",
                        "therapies.therapy_order");
        assertThat(Snapshot.of(NEIGHBOUR.council())).isEqualTo(neighbourBefore);
        audited(JSON.readTree(answer.text()).get("id").asString());

        var again = send(PURGE, body(TITLE, "The pilot is over"), "purge-1");
        assertThat(again.text()).isEqualTo(answer.text());
        assertThat(Snapshot.of(COUNCIL.council())).isEqualTo(after);
        Problems.refused(send(PURGE, body(TITLE, "Another"), "purge-1"), 409, "key-used-for-something-else");
    }

    @Test
    @Order(7)
    void leaves_the_rows_of_files_without_what_was_in_them() {
        assertThat(files()).isEqualTo("DISCARDED purged, STORED purged, STORED purged");
        assertThat(administrator.get(MODULES).text()).doesNotContain("\"therapies\"");
        assertThat(page().text()).contains("Nothing to destroy").doesNotContain("<textarea");
        unchanged(body(TITLE, "Again"), 409, "nothing-to-purge");
    }

    @Test
    @Order(8)
    void leaves_the_register_without_its_contracts_and_the_other_councils_with_them() {
        assertThat(register(COUNCIL)).doesNotContain("Therapy orders").contains("Alternative provision packages");
        assertThat(register(NEIGHBOUR)).contains("Therapy orders");
    }

    @Test
    @Order(9)
    void leaves_a_module_that_can_be_begun_anew() {
        switched("therapies", true);
        var ref = COUNCIL.mark() + "-T2";
        var stored = new ImportsOf(WORLD, COUNCIL.key())
                .store(
                        "therapy_orders",
                        ImportFiles.THERAPY_ORDERS_HEADER + ORDER.formatted(ref, ref, COUNCIL.number(), "38"));

        assertThat(stored.at("/counts/added").asInt()).isEqualTo(1);
        assertThat(held("therapies")).containsEntry("therapy orders", 1L).containsEntry("files brought in", 1L);
    }

    @Test
    @Order(10)
    void by_form_leads_back_to_the_modules() {
        switched("inmss", false);
        var answer = WORLD.browser(COUNCIL.council().person(Role.TENANT_ADMIN))
                .send(Call.of("POST", "/councils/leaver/modules/inmss/purge")
                        .form(Map.of(
                                "confirmation",
                                " Independent and non-maintained special schools ",
                                "reason",
                                "Not used any more")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(answer.header("Location")).hasValue("/councils/leaver/modules?done=purged");
        assertThat(Snapshot.of(NEIGHBOUR.council())).isEqualTo(neighbourBefore);
    }

    @Test
    @Order(11)
    void asks_the_database_the_same_however_much_is_held() {
        administrator.get(MODULES);
        assertThat(WORLD.database().statementsOf("app", () -> administrator.get(MODULES)))
                .hasSize(2);
    }

    private static Answer page() {
        return WORLD.browser(COUNCIL.council().person(Role.TENANT_ADMIN)).get(PURGE.substring("/api".length()));
    }

    private Answer purge(String json) {
        return send(PURGE, json, "");
    }

    private Answer send(String path, String json, String key) {
        var call = Call.of("POST", path).json(json);
        return administrator.send(key.isEmpty() ? call : call.header("Idempotency-Key", key));
    }

    private static String body(String confirmation, String reason) {
        return "{\"confirmation\":\"%s\",\"reason\":\"%s\"}".formatted(confirmation, reason);
    }

    private void unchanged(String json, int status, String code) {
        var before = Snapshot.of(COUNCIL.council());
        Problems.refused(purge(json), status, code);
        assertThat(Snapshot.of(COUNCIL.council())).isEqualTo(before);
    }

    private Map<String, Long> held(String module) {
        var items = JSON.readTree(administrator.get(MODULES).text()).get("items");
        return items.valueStream()
                .filter(item -> item.get("id").asString().equals(module))
                .map(item -> counts(item.get("records").toString()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> counts(String json) {
        return JSON.readTree(json)
                .valueStream()
                .collect(Collectors.toMap(
                        count -> count.get("kind").asString(),
                        count -> count.get("records").asLong()));
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(table -> !before.get(table).equals(after.get(table)))
                .toList();
    }

    private void audited(String purge) {
        var details = WORLD.database()
                .ask(
                        "select details || jsonb_build_object('kind', record_kind) from platform.audit_entry where record_id = '%s' and tenant_id = '%s'"
                                .formatted(purge, COUNCIL.council().id()));
        assertThat(JSON.readTree(details)).isEqualTo(JSON.readTree("""
                        {"module":"therapies","reason":"The pilot is over","kind":"purge","therapy orders":"2",
                         "contracts":"2","fee lines":"2","contributions to costs":"1","files brought in":"3"}"""));
    }

    private static String files() {
        return WORLD.database().ask("""
                select string_agg(concat_ws(' ', state, file_name, file_sealed, report_sealed), ', ' order by state)
                from core.import where tenant_id = '%s' and kind = 'therapy_orders'""".formatted(COUNCIL.council().id()));
    }

    private static String register(FilledCouncil council) {
        return WORLD.program(council.council().person(Role.COMMISSIONER))
                .get("/api/councils/" + council.key() + "/core/register?on=2026-01-15")
                .text();
    }

    private static void switched(String module, boolean on) {
        WORLD.database()
                .run("update platform.council_module set enabled = %s where module = '%s' and tenant_id = '%s'"
                        .formatted(on, module, COUNCIL.council().id()));
    }

    private static void council(String state) {
        WORLD.database()
                .run("update platform.council set %s where tenant_id = '%s'"
                        .formatted(state, COUNCIL.council().id()));
    }

    private static void asApp(String sql) throws SQLException {
        try (var connection = WORLD.database().connectAs("app");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "set local app.tenant_id = '%s'".formatted(COUNCIL.council().id()));
            statement.execute(sql);
            connection.rollback();
        }
    }
}
