package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// Territory maps of Kent and Medway (domain 6.7) come in, are checked, are kept in versions and are read back.
class Maps_over_http_Test {

    private static final World WORLD = World.RUNNING;
    private static final String PATH = World.REORGANISATIONS + "/map-kent/maps";
    private static final String PAGES = "/admin/reorganisations/map-kent/maps";
    private static final String OPTION_4B = """
            area_code,successor
            E06000035,map-north
            E07000105,map-mid
            E07000106,map-east
            E07000107,map-north
            E07000108,map-east
            E07000109,map-north
            E07000110,map-west
            E07000111,map-west
            E07000112,map-mid
            E07000113,map-mid
            E07000114,map-east
            E07000115,map-west
            E07000116,map-west
            """;

    private static UUID lead;

    @BeforeAll
    static void kent_and_medway() {
        WORLD.liveCouncil("map-kcc", "Kent County Council", "E10000016");
        WORLD.liveCouncil("map-medway", "Medway Council", "E06000035");
        setUp("map-kent", "[\"map-kcc\",\"map-medway\"]");
        lead = WORLD.personIn("map-kcc", Role.REORGANISATION_LEAD);
    }

    @Test
    void option_4b_is_stored_and_read_back() {
        var stored = store("4b", OPTION_4B);

        assertThat(stored.status()).as(stored.text()).isEqualTo(201);
        var map = World.json(stored);
        var path = stored.header("Location").orElseThrow();
        assertThat(path).isEqualTo(PATH + "/" + map.get("id").asString());
        assertThat(World.json(WORLD.program(lead).get(path))).isEqualTo(map);
        assertThat(map.get("number").asInt()).isEqualTo(1);
        assertThat(map.get("areas")).hasSize(13);
        assertThat(map.at("/areas/0").toString())
                .isEqualTo(
                        "{\"code\":\"E06000035\",\"name\":\"Medway\",\"successor\":\"map-north\",\"successorName\":\"North\"}");
        assertThat(map.get("districtsWithoutRow")).isEmpty();
        assertThat(map.get("successorsWithoutArea")).isEmpty();
        var csv = WORLD.program(lead).get(path + "/areas.csv");
        assertThat(csv.header("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.text().replace("\r\n", "\n")).isEqualTo(OPTION_4B);
        var page = WORLD.browser(lead).get(PAGES + "/" + map.get("id").asString());
        assertThat(page.text()).contains("500,083", "546,029", "395,353", "426,734", "Dartford, Gravesham, Medway");
    }

    @Test
    void the_same_again_is_the_same_map_and_another_is_the_next_version() {
        var first = World.json(store("versions", OPTION_4B));
        var again = store("versions", OPTION_4B.replace("E06000035,map-north\n", "") + "E06000035,map-north\n");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(World.json(again)).isEqualTo(first);

        var second = store("versions", OPTION_4B.replace("E07000113,map-mid", "E07000113,map-north"));
        assertThat(second.status()).isEqualTo(201);
        assertThat(World.json(second).get("number").asInt()).isEqualTo(2);
        var back = store("versions", OPTION_4B);
        assertThat(World.json(back).get("number").asInt()).isEqualTo(3);
        assertThat(World.json(WORLD.program(lead).get(PATH + "?limit=200"))
                        .get("items")
                        .valueStream()
                        .filter(line -> line.get("name").asString().equals("versions"))
                        .map(line -> line.get("number").asInt()))
                .containsExactly(3, 2, 1);
        assertThat(WORLD.database().ask("""
                select string_agg(c.key || ' ' || (e.details->>'number'), ', ' order by c.key, e.details->>'number')
                from platform.audit_entry e join platform.council c using (tenant_id)
                where e.action = 'territory-map.stored' and e.details->>'name' = 'versions'"""))
                .isEqualTo("map-kcc 1, map-kcc 2, map-kcc 3, map-medway 1, map-medway 2, map-medway 3");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            E07000113,map-mid   |                       | file area-without-successor            | Swale
            E07000113,map-mid   | E07000113,map-mid\\nE07000112,map-east | row 15, area_code area-overlaps | goes to another successor in row 10
            E07000113,map-mid   | E07000113,map-mid\\nE07999999,map-east | row 15, area_code area-not-known | Check the code
            E07000113,map-mid   | E07000113,map-mid\\nE07000190,map-east | row 15, area_code area-retired | Taunton Deane
            E07000113,map-mid   | E07000113,map-mid\\nE07000207,map-east | row 15, area_code area-of-no-predecessor | Elmbridge
            E07000113,map-mid   | E07000113,map-south   | row 11, successor successor-not-known  | map-south is not a successor
            """)
    void a_file_with_a_problem_makes_no_map_and_the_problem_is_named(
            String row, String rows, String field, String sentence) {
        var before = WORLD.everything();
        var file = rows == null
                ? OPTION_4B.replace(row + "\n", "")
                : OPTION_4B.replace(row + "\n", rows.split("\\\\n", 2)[0] + "\n")
                        + (rows.contains("\\n") ? rows.split("\\\\n", 2)[1] + "\n" : "");

        var answer = store("wrong", file);

        var told = Problems.refused(answer, 422, "input-not-accepted").get("fields");
        assertThat(told.valueStream()
                        .map(each -> each.get("field").asString() + " "
                                + each.get("code").asString()))
                .contains(field);
        assertThat(answer.text()).contains(sentence);
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    @Test
    void parts_of_districts_may_be_named_and_what_is_left_open_is_said() {
        var file = OPTION_4B
                .replace("E07000111,map-west\n", "E01024441,map-north\nE01024442,map-west\n")
                .replace("map-mid", "map-east");

        var map = World.json(store("5a", file));

        assertThat(map.at("/districtsWithoutRow/0/name").asString()).isEqualTo("Sevenoaks");
        assertThat(map.at("/successorsWithoutArea/0").asString()).isEqualTo("map-mid");
        var page = WORLD.browser(lead).get(PAGES + "/" + map.get("id").asString());
        assertThat(page.text())
                .contains("Mid gets no area by this map.", "Sevenoaks (E07000111) has no row of its own");
    }

    @Test
    void the_page_takes_a_file_and_lists_its_problems_with_their_rows() {
        var browser = WORLD.browser(lead);
        assertThat(browser.get(PAGES + "/new").text()).contains("map-north", "Tonbridge and Malling", "CSV file");

        var wrong = browser.send(Call.of("POST", PAGES)
                .upload(Map.of("name", "paged"), "map.csv", OPTION_4B + "E07000106,map-mid\nE07999999,map-mid\n"));
        assertThat(wrong.status()).as(wrong.text()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("2 problems in the file", "Row 15, area_code: E07000106", "Row 16, area_code: E07999999")
                .contains("value=\"paged\"");
        var nameless = browser.send(Call.of("POST", PAGES).upload(Map.of("name", " "), "map.csv", OPTION_4B));
        assertThat(nameless.text()).contains("Enter the name of the option, such as 4b.");
        var fileless = browser.send(Call.of("POST", PAGES).upload(Map.of("name", "paged"), "", ""));
        assertThat(fileless.text()).contains("Choose a file");

        var stored = browser.send(Call.of("POST", PAGES).upload(Map.of("name", "paged"), "map.csv", OPTION_4B));
        assertThat(stored.status()).as(stored.text()).isEqualTo(303);
        assertThat(browser.get(stored.header("Location").orElseThrow()).text())
                .contains("Map paged, version 1", "stored as a new version");
        assertThat(browser.get("/admin/reorganisations/map-kent").text()).contains("paged, version 1");
    }

    @Test
    void bodies_that_are_no_map_are_refused() {
        var before = WORLD.everything();
        Problems.fields(store("", OPTION_4B), "name map-name-required");
        Problems.fields(store("4b%3Cb%3E", OPTION_4B), "name map-name-not-valid");
        Problems.fields(store("4b", ""), "file map-file-empty");
        Problems.fields(store("4b", "x".repeat(2 * 1024 * 1024 + 1)), "file map-file-too-large");
        Problems.refused(store("4b", "x".repeat(11 * 1024 * 1024)), 413, "body-too-large");
        Problems.refused(
                WORLD.program(lead).send(Call.of("POST", PATH + "?name=4b").json("{}")),
                415,
                "content-type-not-accepted");
        var many = World.json(store("4b", "area_code,successor\n" + "nowhere,map-north\n".repeat(5_000)));
        assertThat(many.get("fields")).hasSize(201);
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    @Test
    void a_predecessor_without_a_code_on_the_day_is_named_with_what_to_do() {
        WORLD.council("map-codeless", "LIVE");
        setUp("map-without", "[\"map-codeless\"]");

        var answer = WORLD.operator()
                .send(Call.of("POST", World.REORGANISATIONS + "/map-without/maps?name=1")
                        .csv(OPTION_4B));

        Problems.refused(answer, 409, "predecessor-without-gss-code");
        assertThat(answer.text()).contains("Council map-codeless has no GSS code on 2099-03-31");
    }

    @Test
    void another_reorganisations_map_is_not_there_and_nothing_is_added_once_it_is_set_aside() {
        WORLD.liveCouncil("map-else", "Elseshire", "E10000027");
        setUp("map-other", "[\"map-else\"]");
        var id = World.json(store("elsewhere", OPTION_4B)).get("id").asString();
        var operator = WORLD.operator();
        var other = World.REORGANISATIONS + "/map-other";

        assertThat(operator.get(PATH + "/" + id).status()).isEqualTo(200);
        var foreign = operator.get(other + "/maps/" + id);
        Problems.refused(foreign, 404, "not-found");
        assertThat(operator.get(other + "/maps/" + UUID.randomUUID()).bare()).isEqualTo(foreign.bare());
        Problems.refused(operator.get(other + "/maps/nothing"), 404, "not-found");

        operator.send(Call.of("POST", other + "/set-aside").header("If-Match", "\"1\""));
        Problems.refused(
                operator.send(Call.of("POST", other + "/maps?name=late").csv(OPTION_4B)),
                409,
                "reorganisation-set-aside");
    }

    private static Answer store(String name, String file) {
        return WORLD.program(lead).send(Call.of("POST", PATH + "?name=" + name).csv(file));
    }

    private static JsonNode setUp(String key, String predecessors) {
        var made = WORLD.operator()
                .send(Call.of("POST", World.REORGANISATIONS).json("""
                {"key":"%s","name":"Maps of %s","vestingDay":"2099-04-01","predecessors":%s,
                 "successors":[{"key":"map-north","name":"North","nominated":true},{"key":"map-west","name":"West"},
                 {"key":"map-mid","name":"Mid"},{"key":"map-east","name":"East"}]}""".formatted(key, key, predecessors)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return World.json(made);
    }
}
