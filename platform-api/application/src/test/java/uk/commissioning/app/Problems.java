package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.testing.edge.Answer;

/// What every refusal of the API must be (RFC 9457): a stable code, a sentence, and where it is about fields,
/// these.
final class Problems {

    private static final JsonMapper JSON = new JsonMapper();

    private Problems() {}

    static JsonNode refused(Answer answer, int status, String code) {
        var problem = clear(answer);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        return problem;
    }

    /// One refused field, whatever else is wrong.
    static void field(Answer answer, String field, String code) {
        var problem = refused(answer, 422, "input-not-accepted");
        assertThat(problem.get("fields").valueStream())
                .as(answer.text())
                .anyMatch(each -> each.get("field").asString().equals(field)
                        && each.get("code").asString().equals(code)
                        && isSentence(each.get("message").asString()));
    }

    static JsonNode clear(Answer answer) {
        assertThat(answer.isProblem()).as(answer.toString()).isTrue();
        var problem = JSON.readTree(answer.text());
        assertThat(problem.get("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.get("type").asString())
                .isEqualTo("/problems/" + problem.get("code").asString());
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(isSentence(problem.get("detail").asString()))
                .as(answer.text())
                .isTrue();
        assertThat(problem.get("correlationId").asString()).isNotBlank();
        return problem;
    }

    private static boolean isSentence(String text) {
        return text.length() > 10 && text.contains(" ") && text.endsWith(".");
    }
}
