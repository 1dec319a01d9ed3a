package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// Domain 6.5 through the whole application: PLANNED, SHADOW, LIVE, CLOSING, DISSOLVED, and no other way.
class Life_of_a_council_over_http_Test {

    private static final World WORLD = World.RUNNING;
    private static final String SAID = WORLD.council("said-in-full");

    @Test
    void goes_from_planned_to_dissolved_step_by_step() {
        var council = WORLD.council("lifelong");
        int version = 1;
        for (var state : new String[] {"SHADOW", "LIVE", "CLOSING", "DISSOLVED"}) {
            var moved = move(council, state, version);
            assertThat(moved.status()).as(moved.text()).isEqualTo(200);
            assertThat(World.json(moved).get("state").asString()).isEqualTo(state);
            assertThat(moved.header("ETag")).hasValue("\"" + ++version + "\"");
        }
        assertThat(WORLD.database().ask("""
                select string_agg(details->>'to', ' ' order by occurred_at) from platform.audit_entry
                join platform.council using (tenant_id) where key = 'lifelong' and details ? 'to'""")).isEqualTo("SHADOW LIVE CLOSING DISSOLVED");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, CLOSING, council-state-not-possible",
        "PLANNED, DISSOLVED, council-state-not-possible",
        "PLANNED, PLANNED, council-state-not-possible",
        "LIVE, PLANNED, council-state-not-possible",
        "LIVE, SHADOW, council-state-not-possible",
        "LIVE, DISSOLVED, council-state-not-possible"
    })
    void goes_no_other_way(String from, String to, String code) {
        var council = WORLD.council("astray-%s-%s".formatted(from, to).toLowerCase(Locale.ROOT), from);
        var before = WORLD.everything();

        Problems.refused(move(council, to, 1), 409, code);

        assertThat(WORLD.everything()).isEqualTo(before);
    }

    @Test
    void does_not_come_back_and_takes_nothing_more_once_it_has_ended() {
        var council = WORLD.council("ended", "LIVE");
        move(council, "CLOSING", 1);
        move(council, "DISSOLVED", 2);
        var before = WORLD.everything();

        Problems.refused(move(council, "LIVE", 3), 409, "council-state-is-final");
        Problems.refused(
                WORLD.operator()
                        .send(Call.of("PATCH", council + "/modules")
                                .header("If-Match", "\"3\"")
                                .json("{\"enable\":[\"inmss\"]}")),
                409,
                "council-dissolved");
        Problems.refused(
                WORLD.operator()
                        .send(Call.of("POST", council + "/first-administrator")
                                .json("{\"name\":\"Ada\",\"email\":\"ada@example.org\"}")),
                409,
                "council-dissolved");
        assertThat(WORLD.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "{}, state council-state-required",
        "'{\"state\":\"OPEN\"}', state field-not-recognised",
        "'{\"state\":\"SHADOW\",\"since\":\"2025-02-30\"}', since day-not-recognised",
        "'{\"state\":\"SHADOW\",\"since\":\"tomorrow\"}', since day-not-recognised"
    })
    void is_said_in_full(String body, String field) {
        Problems.fields(
                WORLD.operator()
                        .send(Call.of("POST", SAID + "/state")
                                .header("If-Match", "\"1\"")
                                .json(body)),
                field);
    }

    @Test
    void is_not_told_ahead_of_its_day() {
        var council = WORLD.council("ahead");
        var answer = WORLD.operator()
                .send(Call.of("POST", council + "/state")
                        .header("If-Match", "\"1\"")
                        .json("{\"state\":\"SHADOW\",\"since\":\"2999-01-01\"}"));
        assertThat(answer.code()).isEqualTo("council-state-starts-in-future");
    }

    @Test
    void is_interrupted_by_a_suspension_and_goes_on() {
        var council = WORLD.council("paused", "LIVE");

        var suspended = WORLD.operator()
                .send(Call.of("PUT", council + "/suspension")
                        .header("If-Match", "\"1\"")
                        .json("{\"because\":\"A review\"}"));
        assertThat(suspended.status()).as(suspended.text()).isEqualTo(200);
        assertThat(World.json(suspended).at("/suspension/because").asString()).isEqualTo("A review");
        assertThat(WORLD.database().ask("select suspended_at is not null from platform.council where key = 'paused'"))
                .isEqualTo("true");

        Problems.refused(
                WORLD.operator()
                        .send(Call.of("PUT", council + "/suspension")
                                .header("If-Match", "\"2\"")
                                .json("{\"because\":\"Again\"}")),
                409,
                "council-already-suspended");
        var resumed =
                WORLD.operator().send(Call.of("DELETE", council + "/suspension").header("If-Match", "\"2\""));
        assertThat(resumed.status()).as(resumed.text()).isEqualTo(200);
        assertThat(World.json(resumed).get("suspension").isNull()).isTrue();
    }

    private static Answer move(String council, String state, int version) {
        return WORLD.operator()
                .send(Call.of("POST", council + "/state")
                        .header("If-Match", "\"" + version + "\"")
                        .json("{\"state\":\"%s\"}".formatted(state)));
    }
}
