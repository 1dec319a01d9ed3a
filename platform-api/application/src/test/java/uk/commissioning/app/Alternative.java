package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;

/// A council's alternative provision: its files come in, its pages and its API are asked.
final class Alternative {

    private static final World WORLD = World.RUNNING;
    private static final JsonMapper JSON = new JsonMapper();

    private final World.Council council;
    private final ImportsOf imports;

    Alternative(String council) {
        this.council = WORLD.council(council);
        this.imports = new ImportsOf(WORLD, council);
    }

    Alternative with(String kind, String rows) {
        imports.store(kind, ImportFiles.headerOf(kind) + rows);
        return this;
    }

    World.Council council() {
        return council;
    }

    JsonNode asked(Role role, String question) {
        var answer = answer(role, question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return JSON.readTree(answer.text());
    }

    Answer answer(Role role, String question) {
        return WORLD.program(council.person(role)).get("/api" + path(question));
    }

    Answer page(Role role, String question) {
        return WORLD.browser(council.person(role)).get(path(question));
    }

    private String path(String question) {
        return "/councils/" + council.key() + "/alternative-provision/" + question;
    }

    /// The item of which a field says this.
    static JsonNode item(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.get("items").spliterator(), false)
                .filter(item -> item.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " in " + list));
    }

    /// What every item says in a field, in the order of the list.
    static List<String> all(JsonNode list, String field) {
        return StreamSupport.stream(list.get("items").spliterator(), false)
                .map(item -> item.get(field).asString())
                .toList();
    }
}
