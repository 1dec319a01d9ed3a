package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// The operator sets up a reorganisation: which councils, on which day, and who takes over (domain 6.1, 6.5).
class Setting_up_a_reorganisation_Test {

    private static final World WORLD = World.RUNNING;
    private static final String TWO = """
            [{"key":"set-north","name":"North","nominated":true},{"key":"set-south","name":"South"}]""";

    @BeforeAll
    static void councils() {
        WORLD.liveCouncil("set-live", "Setshire", "E10000012");
        WORLD.liveCouncil("set-free", "Freeshire", "E10000013");
        WORLD.liveCouncil("set-taken", "Takenshire", "E10000014");
        WORLD.council("set-planned");
        var ending = WORLD.council("set-ending", "LIVE");
        WORLD.operator()
                .send(Call.of("POST", ending + "/state")
                        .header("If-Match", "\"1\"")
                        .json("{\"state\":\"CLOSING\"}"));
        made(setUp("set-earlier", "2099-04-01", "[\"set-taken\"]", TWO));
    }

    @AfterEach
    void today() {
        WORLD.clockOfToday();
    }

    @Test
    void tells_who_takes_part_and_every_party_finds_it_in_its_audit() {
        var answer = setUp("set-whole", "2099-04-01", "[\"set-live\"]", """
                [{"key":"set-live","name":"Setshire","nominated":true},{"key":"set-planned","name":"Planned"},
                 {"key":"set-new","name":"New"}]""");

        var whole = made(answer);
        assertThat(answer.header("ETag")).hasValue("\"1\"");
        assertThat(answer.header("Location")).hasValue(World.REORGANISATIONS + "/set-whole");
        assertThat(whole.get("state").asString()).isEqualTo("PREPARING");
        assertThat(whole.at("/predecessors/0").toString())
                .isEqualTo(
                        "{\"key\":\"set-live\",\"name\":\"Setshire\",\"state\":\"LIVE\",\"agreedAt\":null,\"agreedBy\":null}");
        assertThat(whole.get("successors")
                        .valueStream()
                        .map(heir -> heir.get("key").asString() + " "
                                + heir.get("state").asString() + " "
                                + heir.get("continues").asBoolean()))
                .containsExactly("set-new NOT_YET_PLANNED false", "set-planned PLANNED false", "set-live LIVE true");
        assertThat(audited("set-whole", "reorganisation.set-up")).isEqualTo("set-live set-planned");
        var page = WORLD.browser(WORLD.operatorsSubject()).get("/admin/reorganisations/set-whole");
        assertThat(page.text())
                .contains("Continuing authority", "Not yet planned", "Nominated", "What to do next", "1 April 2099")
                .contains("Setshire agrees that its records are read");
    }

    @Test
    void again_answers_the_same_and_changes_nothing() {
        made(setUp("set-again", "2099-04-01", "[\"set-free\"]", TWO));
        var before = WORLD.everything();
        var entries = WORLD.database().ask("select count(*) from platform.audit_entry");

        var again = setUp("set-again", "2099-04-01", "[\"set-free\"]", """
                [{"key":"set-south","name":"South"},{"key":"set-north","name":"North","nominated":true}]""");

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(WORLD.everything()).isEqualTo(before);
        assertThat(WORLD.database().ask("select count(*) from platform.audit_entry"))
                .isEqualTo(entries);
        Problems.fields(setUp("set-again", "2099-04-02", "[\"set-free\"]", TWO), "key reorganisation-key-taken");
        setAside("set-again");
    }

    @Test
    void one_successor_alone_is_nominated() {
        var one = made(setUp("set-one", "2099-04-01", "[\"set-free\"]", "[{\"key\":\"set-sole\",\"name\":\"Sole\"}]"));

        assertThat(one.at("/successors/0/nominated").asBoolean()).isTrue();
        setAside("set-one");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            2099-04-01 | ["set-nowhere"]            | TWO | predecessors[0] predecessor-not-known
            2099-04-01 | ["Not a key"]              | TWO | predecessors[0] predecessor-not-known
            2099-04-01 | [null]                     | TWO | predecessors[0] council-not-named
            2099-04-01 | ["set-planned"]            | TWO | predecessors[0] predecessor-not-live
            2099-04-01 | ["set-ending"]             | TWO | predecessors[0] predecessor-not-live
            2099-04-01 | ["set-taken"]              | TWO | predecessors[0] predecessor-reorganised-already
            2099-04-01 | ["set-free","set-free"]    | TWO | predecessors[1] predecessor-twice
            2099-04-01 | []                         | TWO | predecessors predecessors-required
            2099-04-01 | ["set-free"]               | []  | successors successors-required
            2099-04-01 | ["set-free"]               | [{"key":"a-b","name":"A"},{"key":"c-d","name":"C"}] | successors nominated-not-one
            2099-04-01 | ["set-free"]               | [{"key":"a-b","name":"A","nominated":true},{"key":"c-d","name":"C","nominated":true}] | successors nominated-not-one
            2099-04-01 | ["set-free"]               | [{"key":"a-b","name":"A","nominated":true},{"key":"a-b","name":"C"}] | successors[1].key successor-twice
            2099-04-01 | ["set-free"]               | [{"key":"set-ending","name":"Ending"}] | successors[0].key successor-has-ended
            2099-04-01 | ["set-free"]               | [{"key":"A B","name":"A"}] | successors[0].key successor-key-not-valid
            2099-04-01 | ["set-free"]               | [{"key":"a-b","name":" "}] | successors[0].name successor-name-required
            2001-04-01 | ["set-free"]               | TWO | vestingDay vesting-day-not-ahead
            2099-02-30 | ["set-free"]               | TWO | vestingDay day-not-recognised
            ''         | ["set-free"]               | TWO | vestingDay vesting-day-required
            """)
    void is_refused_with_the_field_and_a_sentence(String day, String predecessors, String successors, String field) {
        var before = WORLD.everything();

        var answer = setUp("set-refused", day, predecessors, successors.equals("TWO") ? TWO : successors);

        Problems.fields(answer, field);
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    @Test
    void names_the_other_reorganisation_of_a_council_and_waits_until_it_is_set_aside() {
        made(setUp("set-first", "2099-04-01", "[\"set-free\"]", TWO));
        assertThat(setUp("set-second", "2099-04-01", "[\"set-free\"]", TWO).text())
                .contains("Freeshire is a predecessor in Reorganisation set-first already");

        setAside("set-first");
        made(setUp("set-second", "2099-04-01", "[\"set-free\"]", TWO));
        setAside("set-second");
    }

    @Test
    void of_two_plans_over_one_council_at_the_same_time_one_is_refused() {
        var operator = WORLD.operator();
        var both = java.util.stream.Stream.of("set-left", "set-right")
                .map(key -> operator.begin(
                        Call.of("POST", World.REORGANISATIONS).json(body(key, "2099-04-01", "[\"set-free\"]", TWO))))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).map(Answer::status))
                .containsExactlyInAnyOrder(201, 422);
        both.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.status() == 201)
                .forEach(answer -> setAside(World.json(answer).get("key").asString()));
    }

    @Test
    void takes_the_vesting_day_by_the_day_in_london() {
        WORLD.clockAt(LocalDate.of(2030, 3, 31));
        Problems.fields(setUp("set-same-day", "2030-03-31", "[\"set-free\"]", TWO), "vestingDay vesting-day-not-ahead");
        made(setUp("set-same-day", "2030-04-01", "[\"set-free\"]", TWO));
        setAside("set-same-day");
    }

    @Test
    void facts_change_with_the_version_that_was_read_until_it_is_set_aside() {
        made(setUp("set-changed", "2099-04-01", "[\"set-free\"]", TWO));

        var changed = change("set-changed", 1, "{\"orderReference\":\"SI 2098/1\",\"vestingDay\":\"2098-04-01\"}");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.header("ETag")).hasValue("\"2\"");
        assertThat(World.json(changed).get("orderReference").asString()).isEqualTo("SI 2098/1");
        assertThat(World.json(changed).get("name").asString()).isEqualTo("Reorganisation set-changed");
        assertThat(audited("set-changed", "reorganisation.changed")).isEqualTo("set-free");

        Problems.refused(change("set-changed", 1, "{\"name\":\"Late\"}"), 412, "changed-by-somebody-else");
        Problems.fields(
                change("set-changed", 2, "{\"vestingDay\":\"2001-04-01\"}"), "vestingDay vesting-day-not-ahead");
        assertThat(World.json(change("set-changed", 2, "{\"orderReference\":\"\"}"))
                        .get("orderReference")
                        .isNull())
                .isTrue();
        setAside("set-changed");
        Problems.refused(change("set-changed", 4, "{\"name\":\"Late\"}"), 409, "reorganisation-set-aside");
    }

    @Test
    void through_the_page_it_is_set_up_changed_and_set_aside() {
        var browser = WORLD.browser(WORLD.operatorsSubject());
        assertThat(browser.get("/admin/reorganisations/new").text())
                .contains("Freeshire", "Key in addresses: set-free");
        var fields = Map.of(
                "key",
                "set-page",
                "name",
                "On a page",
                "vestingDay",
                "2099-04-01",
                "predecessors",
                "set-free",
                "successorKey2",
                "set-north",
                "successorName2",
                "North",
                "nominated",
                "2");

        var refused = browser.send(Call.of("POST", "/admin/reorganisations")
                .form(Map.of("key", "K", "predecessors", "set-planned", "successorKey1", "set-north")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("#successorName1", "Enter the name of the successor.", "Enter the vesting day.");

        var made = browser.send(Call.of("POST", "/admin/reorganisations").form(fields));
        assertThat(made.status()).as(made.text()).isEqualTo(303);
        assertThat(made.header("Location")).hasValue("/admin/reorganisations/set-page?done=set_up");
        assertThat(browser.get("/admin/reorganisations").text()).contains("On a page", "Set up a reorganisation");
        assertThat(browser.get("/admin/reorganisations/set-page/edit").text()).contains("value=\"2099-04-01\"");
        var changed = browser.send(Call.of("POST", "/admin/reorganisations/set-page/edit")
                .form(Map.of("version", "1", "name", "Renamed", "vestingDay", "2099-04-01", "orderReference", "")));
        assertThat(changed.status()).as(changed.text()).isEqualTo(303);
        var aside = browser.send(
                Call.of("POST", "/admin/reorganisations/set-page/set-aside").form(Map.of("version", "2")));
        assertThat(aside.status()).as(aside.text()).isEqualTo(303);
        assertThat(browser.get("/admin/reorganisations/set-page").text()).contains("Renamed", "Set aside");
    }

    @Test
    void people_of_councils_see_their_own_reorganisations_and_a_menu_with_nothing_else() {
        var finance = WORLD.personIn("set-taken", Role.FINANCE);
        var list = World.json(WORLD.program(finance).get(World.REORGANISATIONS)).get("items");
        assertThat(list.valueStream().map(item -> item.get("key").asString())).containsExactly("set-earlier");

        var browser = WORLD.browser(finance);
        assertThat(browser.get("/admin").header("Location")).hasValue("/admin/reorganisations");
        var page = browser.get("/admin/reorganisations");
        assertThat(page.text())
                .contains("Reorganisation set-earlier")
                .doesNotContain("/admin/councils", "/admin/providers", "Set up a reorganisation");
        var nobody = WORLD.browser(UUID.randomUUID()).get("/admin/reorganisations");
        assertThat(nobody.text()).contains("No reorganisation for you");
    }

    private static Answer setUp(String key, String day, String predecessors, String successors) {
        return WORLD.operator()
                .send(Call.of("POST", World.REORGANISATIONS).json(body(key, day, predecessors, successors)));
    }

    private static String body(String key, String day, String predecessors, String successors) {
        return """
                {"key":"%s","name":"Reorganisation %s","vestingDay":"%s","predecessors":%s,"successors":%s}""".formatted(key, key, day, predecessors, successors);
    }

    private static JsonNode made(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return World.json(answer);
    }

    private static Answer change(String key, int version, String body) {
        return WORLD.operator()
                .send(Call.of("PATCH", World.REORGANISATIONS + "/" + key)
                        .header("If-Match", "\"" + version + "\"")
                        .json(body));
    }

    private static void setAside(String key) {
        var path = World.REORGANISATIONS + "/" + key;
        var tag = WORLD.operator().get(path).header("ETag").orElseThrow();
        var aside = WORLD.operator().send(Call.of("POST", path + "/set-aside").header("If-Match", tag));
        assertThat(aside.status()).as(aside.text()).isEqualTo(200);
    }

    /// The councils in whose audit it stands.
    private static String audited(String key, String action) {
        return WORLD.database().ask("""
                select string_agg(distinct c.key, ' ' order by c.key) from platform.audit_entry e
                join platform.council c using (tenant_id)
                where e.action = '%s' and e.details->>'reorganisation' = '%s' and e.correlation_id <> ''""".formatted(action, key));
    }
}
