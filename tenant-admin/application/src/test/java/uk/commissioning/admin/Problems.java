package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import uk.commissioning.testing.edge.Answer;

/// What every refusal of the API must be (RFC 9457): a stable code, a sentence, and where it is about fields,
/// these.
final class Problems {

    private Problems() {}

    static JsonNode refused(Answer answer, int status, String code) {
        assertThat(answer.isProblem()).as(answer.toString()).isTrue();
        var problem = World.json(answer);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("detail").asString()).contains(" ").endsWith(".");
        return problem;
    }

    /// Exactly these fields, each as `field code`.
    static void fields(Answer answer, String... fields) {
        var told = refused(answer, 422, "input-not-accepted")
                .get("fields")
                .valueStream()
                .map(each ->
                        each.get("field").asString() + " " + each.get("code").asString())
                .toList();
        assertThat(told).containsExactlyInAnyOrder(fields);
    }
}
