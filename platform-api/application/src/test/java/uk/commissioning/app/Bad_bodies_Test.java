package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// Bodies that no endpoint of the real application takes: each is refused with a clear problem and changes
/// nothing.
class Bad_bodies_Test {

    private static final World WORLD = World.RUNNING;
    private static final FilledCouncil COUNCIL = FilledCouncil.OWN;
    private static final int MORE_THAN_A_BODY = 300 * 1024;

    /// Each endpoint that takes JSON, a body it takes, and one of its fields: a text or a list of texts.
    private static final List<Taking> JSON_ENDPOINTS = List.of(
            new Taking(
                    "POST",
                    "/people",
                    Role.TENANT_ADMIN,
                    "{\"name\":\"Pat\",\"email\":\"pat@example.org\",\"roles\":[\"FINANCE\"]}",
                    "name"),
            new Taking(
                    "PUT", "/people/{person}", Role.TENANT_ADMIN, "{\"name\":\"Pat\",\"roles\":[\"FINANCE\"]}", "name"),
            new Taking(
                    "PUT",
                    "/people/{person}/districts",
                    Role.TENANT_ADMIN,
                    "{\"districts\":[\"E07000110\"]}",
                    "districts"),
            new Taking("POST", "/modules/therapies/purge", Role.TENANT_ADMIN, Samples.PURGE, "reason"),
            new Taking("POST", "/core/placements/search", Role.PLACEMENT_OFFICER, "{\"childRef\":\"K\"}", "childRef"),
            new Taking("POST", "/core/children/search", Role.PLACEMENT_OFFICER, "{\"childRef\":\"K\"}", "childRef"),
            new Taking(
                    "POST", "/core/agreements/{agreement}/entitled", Role.COMMISSIONER, Samples.ENTITLED, "authority"),
            new Taking(
                    "POST",
                    "/core/agreements/{agreement}/entitled/{entitled}/end",
                    Role.COMMISSIONER,
                    "{\"lastDay\":\"2026-01-01\"}",
                    "lastDay"),
            new Taking(
                    "POST",
                    "/core/contracts/{contract}/end",
                    Role.CONTRACT_MANAGER,
                    "{\"lastDay\":\"2026-01-01\",\"reason\":\"TERMINATED\"}",
                    "reason"),
            new Taking(
                    "POST",
                    "/core/contracts/{block}/end",
                    Role.COMMISSIONER,
                    "{\"lastDay\":\"2026-01-01\",\"reason\":\"TERMINATED\"}",
                    "reason"),
            new Taking("POST", "/core/standings", Role.COMMISSIONER, Samples.STANDING, "reason"),
            new Taking(
                    "PUT",
                    "/core/standings/{standing}",
                    Role.COMMISSIONER,
                    "{\"status\":\"ACTIVE\",\"reason\":\"Visited\"}",
                    "reason"),
            new Taking("POST", "/inmss/published-figures", Role.FINANCE, Samples.FIGURE, "label"),
            new Taking("PUT", "/inmss/published-figures/{figure}", Role.FINANCE, Samples.FIGURE, "label"));

    @Test
    void every_endpoint_that_takes_json_is_here() {
        var listed = JSON_ENDPOINTS.stream().map(each -> each.method + " " + each.path);
        var taking = Permissions.lines().stream()
                .filter(line -> line.isApi()
                        && (line.method().equals("POST") || line.method().equals("PUT")))
                .filter(line -> !line.path().contains("/imports/"))
                .map(line -> line.method() + " " + line.path().substring("/api/councils/{council}".length()));

        assertThat(listed.toList()).containsExactlyInAnyOrderElementsOf(taking.toList());
    }

    @TestFactory
    Stream<DynamicContainer> is_refused() {
        return JSON_ENDPOINTS.stream()
                .map(taking -> dynamicContainer(taking.method + " " + taking.path, tests(taking)));
    }

    private static Stream<DynamicTest> tests(Taking taking) {
        var surrogate = taking.with("a\\ud800b");
        return Stream.of(
                test("cut short", taking, taking.body.substring(0, 8), is(400, "body-not-readable")),
                test("a list", taking, "[" + taking.body + "]", is(400, "body-not-readable")),
                test("two values", taking, taking.body + "{}", is(400, "body-not-readable")),
                test("a field twice", taking, taking.twice(), is(400, "body-not-readable")),
                test("too large", taking, taking.with("a".repeat(MORE_THAN_A_BODY)), is(413, "body-too-large")),
                test("too long a text", taking, taking.with("a".repeat(21_000)), is(400, "body-too-complex")),
                test("a text that is long", taking, taking.with("a".repeat(2_000)), Bad_bodies_Test::isInput),
                test("an unknown field", taking, taking.plus("\"tenantId\":\"x\""), field("tenantId", "field-unknown")),
                test("a number for a text", taking, taking.number("7"), field(taking.told(), "field-of-wrong-type")),
                test("an enormous number", taking, taking.number("9".repeat(39)), Bad_bodies_Test::isInput),
                test("NUL", taking, taking.with("a\\u0000b"), Bad_bodies_Test::isInput),
                test("half a character", taking, surrogate, field(taking.told(), "character-not-accepted")),
                wrongType(taking, "application/xml"),
                wrongType(taking, "text/plain"),
                wrongType(taking, "application/x-www-form-urlencoded"),
                wrongType(taking, "no type at all"),
                dynamicTest(
                        "bytes that are no text",
                        () -> unchanged(
                                taking,
                                taking.call()
                                        .body(
                                                "application/json",
                                                taking.with("\u00ff").getBytes(StandardCharsets.ISO_8859_1)),
                                is(400, "body-not-readable"))),
                dynamicTest(
                        "nothing",
                        () -> unchanged(taking, taking.call().body("application/json", ""), is(400, "body-missing"))));
    }

    private static DynamicTest test(String what, Taking taking, String body, Consumer<Answer> wanted) {
        return dynamicTest(what, () -> unchanged(taking, taking.call().json(body), wanted));
    }

    private static DynamicTest wrongType(Taking taking, String type) {
        return dynamicTest(
                "as " + type,
                () -> unchanged(taking, taking.call().body(type, taking.body), is(415, "content-type-not-accepted")));
    }

    private static void unchanged(Taking taking, Call call, Consumer<Answer> wanted) {
        var before = Snapshot.of(COUNCIL.council());
        wanted.accept(WORLD.program(COUNCIL.council().person(taking.role)).send(call));
        assertThat(Snapshot.of(COUNCIL.council())).isEqualTo(before);
    }

    private static Consumer<Answer> is(int status, String code) {
        return answer -> Problems.refused(answer, status, code);
    }

    private static Consumer<Answer> field(String field, String code) {
        return answer -> Problems.field(answer, field, code);
    }

    private static void isInput(Answer answer) {
        Problems.clear(answer);
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
    }

    record Taking(String method, String path, Role role, String body, String field) {

        Call call() {
            var call = Call.of(method, Samples.path("/api/councils/{council}" + path, COUNCIL.key(), COUNCIL.ids()));
            return method.equals("PUT") || path.endsWith("/end") ? call.header("If-Match", "\"1\"") : call;
        }

        /// How an answer names the text.
        String told() {
            return body.contains("\"" + field + "\":[") ? field + "[0]" : field;
        }

        /// The body with another text in its text field.
        String with(String text) {
            return number("\"" + text + "\"");
        }

        String number(String value) {
            return body.replaceFirst(
                    "\"%s\":(\\[?)\"[^\"]*\"".formatted(field),
                    "\"%s\":$1%s".formatted(field, value.replace("\\", "\\\\")));
        }

        String plus(String member) {
            return body.replaceFirst("}$", "," + member + "}");
        }

        String twice() {
            return plus("\"%s\":\"again\"".formatted(field));
        }
    }
}
