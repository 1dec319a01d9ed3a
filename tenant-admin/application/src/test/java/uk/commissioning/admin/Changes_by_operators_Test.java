package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.admin.Operations.Operation;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// Changes over the API: lost updates, repeats, bodies that are none, and hostile texts. What is refused changes
/// nothing.
class Changes_by_operators_Test {

    private static final World WORLD = World.RUNNING;
    private static final String COUNCIL = WORLD.council("changing", "LIVE");
    private static final String HOSTILE = "<b x='y'>');drop table platform.council;--";
    private static final Map<String, String> PLACES = Map.of(
            "council", "changing",
            "identifier", UUID.randomUUID().toString(),
            "reorganisation", WORLD.reorganisation("changing-all", "changing"),
            "module", "inmss",
            "provider", UUID.randomUUID().toString(),
            "other", UUID.randomUUID().toString());

    /// Changes that need the version which somebody read.
    private static final List<String> VERSIONED = List.of(
            "PATCH /api/admin/councils/{council}",
            "POST /api/admin/councils/{council}/state",
            "PUT /api/admin/councils/{council}/suspension",
            "DELETE /api/admin/councils/{council}/suspension",
            "PATCH /api/admin/councils/{council}/identifiers/{identifier}",
            "PATCH /api/admin/councils/{council}/modules",
            "PUT /api/admin/councils/{council}/modules/{module}",
            "PATCH /api/admin/reorganisations/{reorganisation}",
            "POST /api/admin/reorganisations/{reorganisation}/set-aside");

    @TestFactory
    Stream<DynamicContainer> a_change_without_the_present_version_is_refused() {
        return operations(operation -> VERSIONED.contains(operation.toString()))
                .map(operation -> dynamicContainer(
                        operation.toString(),
                        Stream.of(
                                dynamicTest("no version", () -> unchanged(without(operation), 428, "version-required")),
                                dynamicTest(
                                        "an old one",
                                        () -> unchanged(
                                                operation.call(PLACES, "999"), 412, "changed-by-somebody-else")),
                                dynamicTest(
                                        "none that was given",
                                        () -> unchanged(
                                                without(operation).header("If-Match", "*"),
                                                412,
                                                "changed-by-somebody-else")))));
    }

    @TestFactory
    Stream<DynamicContainer> a_body_that_is_none_is_refused() {
        return operations(operation -> !operation.content().isEmpty())
                .map(operation -> dynamicContainer(
                        operation.toString(),
                        Stream.of(
                                body(operation, "cut short", "{\"name\":", 400, "body-not-readable"),
                                body(operation, "a list", "[{}]", 400, "body-not-readable"),
                                body(operation, "too large", "\"" + "a".repeat(300 * 1024), 413, "body-too-large"),
                                body(operation, "an unknown field", "{\"tenantId\":\"x\"}", 422, "input-not-accepted"),
                                dynamicTest(
                                        "another type",
                                        () -> unchanged(
                                                without(operation)
                                                        .header("If-Match", "\"1\"")
                                                        .body("application/xml", "<a/>"),
                                                415,
                                                "content-type-not-accepted")))));
    }

    @Test
    void a_plan_repeated_under_its_key_is_one_council_and_another_is_refused() {
        var first = plan("once-key", "{\"key\":\"planned-once\",\"name\":\"Once\"}");
        var again = plan("once-key", "{\"key\":\"planned-once\",\"name\":\"Once\"}");

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.bare()).isEqualTo(first.bare());
        var before = WORLD.everything();
        Problems.refused(
                plan("once-key", "{\"key\":\"planned-once\",\"name\":\"Twice\"}"), 409, "key-used-for-something-else");
        Problems.refused(plan("other-key", "{\"key\":\"planned-once\",\"name\":\"Once\"}"), 409, "council-key-taken");
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    @Test
    void a_first_administrator_repeated_under_the_key_is_one_and_a_second_is_refused() {
        var path = WORLD.council("administered", "LIVE") + "/first-administrator";
        var call = Call.of("POST", path)
                .header("Idempotency-Key", "first")
                .json("{\"name\":\"Ada\",\"email\":\"ada@x.example\"}");

        var first = WORLD.operator().send(call);
        var again = WORLD.operator().send(call);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.bare()).isEqualTo(first.bare());
        var before = WORLD.everything();
        Problems.refused(
                WORLD.operator().send(call.json("{\"name\":\"Bea\",\"email\":\"bea@x.example\"}")),
                409,
                "key-used-for-something-else");
        Problems.refused(
                WORLD.operator().send(Call.of("POST", path).json("{\"name\":\"Bea\",\"email\":\"bea@x.example\"}")),
                409,
                "first-administrator-appointed");
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    @Test
    void modules_tell_all_that_is_wrong_at_once_and_a_simulation_changes_nothing() {
        var path = WORLD.council("modular", "LIVE") + "/modules";
        var wish = "{\"enable\":[\"nope\",\"inmss\"],\"disable\":[\"core\",\"inmss\",\"gone\"]}";
        var before = WORLD.everything();

        var simulated =
                WORLD.operator().send(Call.of("POST", path + "/simulation").json(wish));
        assertThat(simulated.status()).as(simulated.text()).isEqualTo(200);
        assertThat(World.json(simulated).get("possible").asBoolean()).isFalse();
        assertThat(World.json(simulated)
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "module-not-installed", "module-not-installed", "module-always-on", "module-asked-both-ways");
        Problems.fields(
                WORLD.operator()
                        .send(Call.of("PATCH", path).header("If-Match", "\"1\"").json(wish)),
                "enable module-not-installed",
                "enable module-asked-both-ways",
                "disable module-not-installed",
                "disable module-always-on");
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    @Test
    void modules_are_simulated_enabled_and_disabled_with_their_data_kept() {
        var path = WORLD.council("switching", "LIVE") + "/modules";
        var simulated = WORLD.operator()
                .send(Call.of("POST", path + "/simulation").json("{\"enable\":[\"inmss\",\"therapies\"]}"));
        assertThat(World.json(simulated)
                        .get("steps")
                        .valueStream()
                        .map(step -> step.get("module").asString()))
                .containsExactlyInAnyOrder("inmss", "therapies");

        var enabled = WORLD.operator()
                .send(Call.of("PATCH", path)
                        .header("If-Match", "\"1\"")
                        .json("{\"enable\":[\"inmss\",\"therapies\"]}"));
        assertThat(enabled.status()).as(enabled.text()).isEqualTo(200);
        var disabled = WORLD.operator()
                .send(Call.of("PUT", path + "/therapies")
                        .header("If-Match", "\"2\"")
                        .json("{\"enabled\":false}"));
        assertThat(disabled.status()).as(disabled.text()).isEqualTo(200);

        assertThat(WORLD.database().ask("""
                select string_agg(module || ' ' || enabled, ', ' order by module) from platform.council_module
                join platform.council using (tenant_id) where key = 'switching'""")).isEqualTo("inmss true, therapies false");
    }

    @Test
    void hostile_texts_are_texts_or_refused() {
        var renamed = WORLD.operator()
                .send(Call.of("PATCH", COUNCIL)
                        .header("If-Match", "\"1\"")
                        .json("{\"name\":\"%s\"}".formatted(HOSTILE)));
        assertThat(renamed.status()).as(renamed.text()).isIn(200, 422);
        for (var page : new String[] {"/admin/councils", "/admin/councils/changing"}) {
            var shown = WORLD.browser(WORLD.operatorsSubject()).get(page);
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.text()).doesNotContain("<b x");
        }
    }

    @TestFactory
    Stream<DynamicTest> hostile_texts_in_a_form_are_shown_as_texts() {
        return Operations.all().stream()
                .filter(operation -> operation.method().equals("POST") && !operation.isApi())
                .filter(operation -> !operation.path().endsWith("/resumption"))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("version", "1");
                    for (var field : operation.content().split("&", -1)) fields.put(field.split("=", 2)[0], HOSTILE);
                    var call = Call.of("POST", operation.call(PLACES).path()).form(fields);
                    var before = WORLD.everything();

                    var answer = WORLD.browser(WORLD.operatorsSubject()).send(call);

                    assertThat(answer.status()).as(answer.text()).isLessThan(500);
                    assertThat(answer.text()).doesNotContain("<b x");
                    if (answer.status() >= 400) assertThat(WORLD.everything()).isEqualTo(before);
                }));
    }

    private static Stream<Operation> operations(Predicate<Operation> which) {
        return Operations.all().stream()
                .filter(operation -> operation.isApi() && !operation.method().equals("GET"))
                .filter(which);
    }

    private static DynamicTest body(Operation operation, String what, String body, int status, String code) {
        return dynamicTest(
                what,
                () -> unchanged(without(operation).header("If-Match", "\"1\"").json(body), status, code));
    }

    private static Call without(Operation operation) {
        var call = operation.call(PLACES);
        var bare = Call.of(call.method(), call.path());
        return operation.content().isEmpty() ? bare : bare.json(operation.body().replace("{council}", "changing"));
    }

    private static void unchanged(Call call, int status, String code) {
        var before = WORLD.everything();
        Problems.refused(WORLD.operator().send(call), status, code);
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    private static Answer plan(String key, String body) {
        return WORLD.operator()
                .send(Call.of("POST", World.COUNCILS)
                        .header("Idempotency-Key", key)
                        .json(body));
    }
}
