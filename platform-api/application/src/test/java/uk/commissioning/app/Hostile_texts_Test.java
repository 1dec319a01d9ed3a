package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.core.xlsx.XlsxFile;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// SQL and HTML in every text field there is, and in every column of every file: a text is a text. What is taken
/// is stored as it was sent, what is not taken is named, and no page ever shows it as markup.
class Hostile_texts_Test {

    private static final World WORLD = World.RUNNING;
    private static final World.Council COUNCIL = WORLD.council("hostile");
    private static final String HOSTILE = "<b x=\"y\">'); drop table core.child; --";
    private static final String AS_TEXT = "&lt;b x=";
    private static final List<String> KINDS = List.of("providers", "agreements", "memberships", "placements");

    private static final Map<String, String> GOOD_ROWS = Map.of(
            "providers",
                    "Host Limited,COMPANY,79000001,,,Host School,790001,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ",
            "agreements", "HOST-1,Host DPS,DPS,2022-01-10,2022-08-01,2022-09-01,2026-08-31,1,1",
            "memberships", "HOST-1,1,790001,2022-09-01,",
            "placements",
                    "H-1,HK-1,,Family,Given,2012-03-04,ME14 1XQ,E07000110,ASD,790001,HOST-1,,DAY,38,2024-09-01,2024-09-01,,50000");

    @BeforeAll
    static void good_rows_are_there() {
        var imports = new ImportsOf(WORLD, COUNCIL.key());
        KINDS.forEach(kind -> imports.store(kind, ImportFiles.headerOf(kind) + GOOD_ROWS.get(kind) + "\n"));
    }

    @TestFactory
    Stream<DynamicTest> in_a_column_of_a_file() {
        return KINDS.stream()
                .flatMap(kind -> Arrays.stream(columns(kind))
                        .map(column -> dynamicTest(kind + " " + column, () -> inColumn(kind, column))));
    }

    @Test
    void in_the_name_of_a_file() {
        var officer = COUNCIL.person(Role.COMMISSIONER);
        var sent = WORLD.browser(officer)
                .send(Call.of("POST", "/councils/hostile/core/imports/kinds/providers")
                        .upload(Map.of(), "<b x='y'>.csv", ImportFiles.PROVIDERS_HEADER));
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);

        harmless(WORLD.browser(officer).get("/councils/hostile/core/imports"));
    }

    @Test
    void in_the_name_of_a_person() {
        var administrator = COUNCIL.person(Role.TENANT_ADMIN);
        var invited = WORLD.program(administrator)
                .send(Call.of("POST", "/api/councils/hostile/people")
                        .json("{\"name\":%s,\"email\":\"hostile@example.org\",\"roles\":[\"AUDITOR\"]}"
                                .formatted(json(HOSTILE))));
        assertThat(invited.status()).as(invited.text()).isEqualTo(201);
        var person = invited.header("Location").orElseThrow();

        assertThat(WORLD.program(administrator).get(person).text()).contains(json(HOSTILE));
        for (var page : new String[] {"/councils/hostile/people", person.substring("/api".length())}) {
            shownAsText(WORLD.browser(administrator).get(page));
        }
    }

    @TestFactory
    Stream<DynamicTest> in_a_form_that_is_shown_again() {
        var administrator = COUNCIL.person(Role.TENANT_ADMIN);
        var officer = COUNCIL.person(Role.PLACEMENT_OFFICER);
        return Stream.of(
                dynamicTest(
                        "an invitation",
                        () -> shownAsText(WORLD.browser(administrator)
                                .send(Call.of("POST", "/councils/hostile/people")
                                        .form(Map.of("name", HOSTILE, "email", HOSTILE, "roles", HOSTILE))))),
                dynamicTest(
                        "a search by reference",
                        () -> shownAsText(WORLD.browser(officer)
                                .send(Call.of("POST", "/councils/hostile/core/placements")
                                        .form(Map.of("contractRef", HOSTILE))))),
                dynamicTest(
                        "a search by name",
                        () -> shownAsText(WORLD.browser(officer)
                                .send(Call.of("POST", "/councils/hostile/core/placements")
                                        .form(Map.of("givenName", HOSTILE, "familyName", HOSTILE))))),
                dynamicTest(
                        "a search by UPN",
                        () -> harmless(WORLD.browser(officer)
                                .send(Call.of("POST", "/councils/hostile/core/placements")
                                        .form(Map.of("upn", HOSTILE))))));
    }

    @TestFactory
    Stream<DynamicTest> in_an_address() {
        var hostile = "%3Cb%20x=%22y%22%3E%27);--";
        return Permissions.lines().stream()
                .filter(line -> line.method().equals("GET") && !line.isApi())
                .filter(line -> !line.path().replace("{council}", "").contains("{"))
                .map(line -> dynamicTest(line.toString(), () -> {
                    for (var name : List.of("on", "after", "done", "school", "person", "action", "record", "from")) {
                        var path = line.path().replace("{council}", "hostile") + "?" + name + "=" + hostile;
                        harmless(WORLD.browser(COUNCIL.person(line.somebody())).get(path));
                    }
                }));
    }

    private static void inColumn(String kind, String column) {
        var imports = new ImportsOf(WORLD, COUNCIL.key());
        var role = kind.equals("placements") ? Role.PLACEMENT_OFFICER : Role.COMMISSIONER;
        var before = children();

        var brought = imports.bring(kind, ImportFiles.headerOf(kind) + rowWith(kind, column) + "\n");
        var isStaged = brought.get("state").asString().equals("STAGED");
        var ended = isStaged ? imports.accept(kind, brought.get("id").asString()) : brought;

        var state = ended.get("state").asString();
        assertThat(state).as(ended.toString()).isIn("STORED", "REFUSED");
        if (state.equals("REFUSED")) {
            assertThat(ended.at("/problems/items").valueStream())
                    .as(ended.toString())
                    .anyMatch(problem -> problem.get("column").asString().equals(column)
                            && problem.get("value").asString().equals(HOSTILE));
            assertThat(children()).isEqualTo(before);
        }
        var page = WORLD.browser(COUNCIL.person(role))
                .get("/councils/hostile/core/imports/" + ended.get("id").asString());
        if (state.equals("REFUSED")) shownAsText(page);
        everyPageIsHarmless();
    }

    private static void everyPageIsHarmless() {
        for (var page : List.of(
                "core/placements", "core/providers", "core/register?on=2025-06-30", "inmss/overview?on=2025-06-30")) {
            harmless(WORLD.browser(COUNCIL.person(Role.COMMISSIONER)).get("/councils/hostile/" + page));
        }
        var officer = WORLD.browser(COUNCIL.person(Role.PLACEMENT_OFFICER));
        for (var id : placements()) harmless(officer.get("/councils/hostile/core/placements/" + id));
    }

    private static String[] columns(String kind) {
        return ImportFiles.headerOf(kind).strip().split(",", -1);
    }

    private static String rowWith(String kind, String column) {
        var cells = GOOD_ROWS.get(kind).split(",", -1);
        var at = Arrays.asList(columns(kind)).indexOf(column);
        cells[at] = "\"" + HOSTILE.replace("\"", "\"\"") + "\"";
        return String.join(",", cells);
    }

    private static String children() {
        return WORLD.database().ask("select count(*) from core.child where tenant_id = '%s'".formatted(COUNCIL.id()));
    }

    private static List<String> placements() {
        var ids = WORLD.database()
                .ask("select string_agg(id::text, ',') from core.placement where tenant_id = '%s'"
                        .formatted(COUNCIL.id()));
        return List.of(ids.split(",", -1));
    }

    private static void shownAsText(Answer page) {
        harmless(page);
        assertThat(page.text()).contains(AS_TEXT);
    }

    private static void harmless(Answer page) {
        assertThat(page.status()).as(page.text()).isLessThan(500);
        if (isFile(page)) return;
        assertThat(page.text()).doesNotContain("<b x");
    }

    /// A download holds texts as they are; a browser neither shows it nor guesses that it is a page.
    private static boolean isFile(Answer answer) {
        return answer.header("Content-Type")
                        .filter(type -> type.startsWith("text/csv") || type.equals(XlsxFile.MEDIA_TYPE))
                        .isPresent()
                && answer.header("Content-Disposition")
                        .filter(how -> how.startsWith("attachment"))
                        .isPresent()
                && answer.header("X-Content-Type-Options")
                        .filter("nosniff"::equals)
                        .isPresent();
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
