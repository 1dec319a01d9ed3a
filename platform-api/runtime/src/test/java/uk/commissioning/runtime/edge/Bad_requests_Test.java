package uk.commissioning.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

class Bad_requests_Test {

    private static final String WIDGETS = "/api/councils/kent/widgets";

    private final Edge edge = Edge.shared();

    @Test
    void malformed_json_is_refused() {
        refused(post("{\"name\":"), 400, "body-not-readable");
        refused(post("[]"), 400, "body-not-readable");
        refused(post("{\"name\":\"a\",\"name\":\"b\",\"weeks\":1}"), 400, "body-not-readable");
        refused(post("{\"name\":\"a\",\"weeks\":1} {}"), 400, "body-not-readable");
    }

    @Test
    void a_missing_body_is_refused() {
        refused(
                edge.as(Edge.ADA)
                        .post()
                        .uri(WIDGETS + "/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .exchange(),
                400,
                "body-missing");
    }

    @Test
    void a_field_of_the_wrong_type_is_named() {
        field(post("{\"name\":\"a\",\"weeks\":\"many\"}"), 422, "weeks", "field-of-wrong-type");
        field(post("{\"name\":\"a\",\"weeks\":1.5}"), 422, "weeks", "field-of-wrong-type");
        field(post("{\"name\":\"a\",\"weeks\":null}"), 422, "weeks", "field-of-wrong-type");
        field(post("{\"name\":7,\"weeks\":1}"), 422, "name", "field-of-wrong-type");
        field(
                post("{\"name\":\"a\",\"weeks\":1,\"parts\":[{\"price\":{\"value\":\"x\"}}]}"),
                422,
                "parts[0].price.value",
                "field-of-wrong-type");
    }

    @Test
    void a_word_that_is_none_of_a_list_is_answered_with_the_list() {
        field(post("{\"name\":\"a\",\"weeks\":1,\"colour\":\"BLUE\"}"), 422, "colour", "field-not-one-of")
                .jsonPath("$.fields[0].message")
                .isEqualTo("Use one of: RED, GREEN.");
        field(post("{\"name\":\"a\",\"weeks\":1,\"colour\":1}"), 422, "colour", "field-not-one-of");
    }

    @Test
    void an_unknown_field_is_named_wherever_it_is() {
        field(post("{\"name\":\"a\",\"weeks\":1,\"wieght\":2}"), 422, "wieght", "field-unknown");
        field(post("{\"name\":\"a\",\"weeks\":1,\"parts\":[{\"x\":1}]}"), 422, "parts[0].x", "field-unknown");
    }

    @Test
    void a_value_that_refuses_itself_while_it_is_read_is_a_refused_field() {
        field(
                post("{\"name\":\"a\",\"weeks\":1,\"parts\":[{\"price\":{\"value\":-1}}]}"),
                422,
                "parts[0].price",
                "field-required");
        refused(post("{\"name\":\"refused\",\"weeks\":1}"), 400, "field-too-long");
    }

    @Test
    void too_much_is_refused_whether_its_length_is_told_or_not() {
        var large = "{\"name\":\"" + "a".repeat(300 * 1024) + "\",\"weeks\":1}";
        refused(post(large), 413, "body-too-large");

        var chunks = Flux.range(0, 40).map(_ -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[16 * 1024]));
        refused(
                edge.as(Edge.ADA)
                        .post()
                        .uri(WIDGETS + "/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(BodyInserters.fromDataBuffers(chunks.cast(DataBuffer.class)))
                        .exchange(),
                413,
                "body-too-large");
    }

    @Test
    void what_is_too_deep_or_too_long_inside_is_refused() {
        refused(post("[".repeat(2000)), 400, "body-not-readable");
        refused(post("{\"name\":\"" + "a".repeat(21_000) + "\",\"weeks\":1}"), 400, "body-too-complex");
        refused(post("{\"weeks\":" + "9".repeat(1000) + "}"), 400, "body-too-complex");
    }

    @Test
    void html_and_sql_in_a_text_are_a_text() {
        var people = edge.database().ask("select count(*) from platform.person");
        var text = "<script>alert(1)</script>'); drop table platform.person; --";
        edge.as(Edge.ADA)
                .post()
                .uri(WIDGETS + "/stored")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("name", text, "weeks", 1))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo(text);
        assertThat(edge.database().ask("select count(*) from platform.person")).isEqualTo(people);
    }

    @Test
    void nul_is_refused_wherever_it_comes() {
        refused(post("{\"name\":\"a\\u0000b\",\"weeks\":1}"), 422, "input-not-accepted");
        refused(get(WIDGETS + "/search?limit=1&name=a%00b"), 400, "character-not-accepted");
        refused(get(WIDGETS + "/people/a%00b"), 400, "request-not-accepted");
    }

    /// The driver would store a question mark in its place.
    @Test
    void half_of_a_character_is_refused() {
        field(post("{\"name\":\"a\\ud800b\",\"weeks\":1}"), 422, "name", "character-not-accepted");
        field(post("{\"name\":\"\\ude00\\ud83d\",\"weeks\":1}"), 422, "name", "character-not-accepted");
    }

    @Test
    void another_content_type_another_answer_and_another_method_are_refused() {
        refused(
                edge.as(Edge.ADA)
                        .post()
                        .uri(WIDGETS + "/things")
                        .contentType(MediaType.APPLICATION_XML)
                        .bodyValue("<a/>")
                        .exchange(),
                415,
                "content-type-not-accepted");
        refused(
                edge.as(Edge.ADA)
                        .post()
                        .uri(WIDGETS + "/things")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .bodyValue("name=a")
                        .exchange(),
                415,
                "content-type-not-accepted");
        refused(
                edge.as(Edge.ADA)
                        .get()
                        .uri(WIDGETS + "/context")
                        .accept(MediaType.IMAGE_PNG)
                        .exchange(),
                406,
                "answer-not-offered");
        edge.as(Edge.ADA)
                .method(HttpMethod.DELETE)
                .uri(WIDGETS + "/things")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .exists(HttpHeaders.ALLOW)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("method-not-allowed");
    }

    @Test
    void a_content_type_that_is_none_is_refused() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(edge.url() + WIDGETS + "/things"))
                .header("Authorization", "Bearer " + edge.keycloak().token(Edge.ADA))
                .header("Content-Type", "not a type")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.body()).contains("content-type-not-accepted");
        }
    }

    @Test
    void parameters_are_named() {
        refused(get(WIDGETS + "/search"), 400, "parameter-missing")
                .jsonPath("$.detail")
                .value(detail -> assertThat(String.valueOf(detail)).contains("limit"));
        refused(get(WIDGETS + "/search?limit=ten"), 400, "parameter-not-accepted")
                .jsonPath("$.detail")
                .value(detail ->
                        assertThat(String.valueOf(detail)).contains("limit").doesNotContain("ten"));
        refused(get(WIDGETS + "/people/not-an-id"), 400, "parameter-not-accepted");
    }

    @Test
    void versions_missing_and_stale_have_their_own_answers() {
        refused(edge.as(Edge.ADA).post().uri(WIDGETS + "/unversioned").exchange(), 428, "version-required");
        var stale = Map.of("name", "a", "weeks", 1);
        refused(put().bodyValue(stale).exchange(), 409, "changed-by-somebody-else");
        refused(
                put().header(HttpHeaders.IF_MATCH, "\"1\"").bodyValue(stale).exchange(),
                412,
                "changed-by-somebody-else");
    }

    @Test
    void an_idempotency_key_is_bound_and_bounded() {
        keyed("a-key-1").expectStatus().isOk().expectBody().jsonPath("$.once").isEqualTo("a-key-1");
        for (var key : new String[] {"", "with space", "a".repeat(101), "caf\u00e9"}) {
            field(keyed(key), 422, "Idempotency-Key", "idempotency-key-not-accepted");
        }
    }

    @Test
    void a_fault_of_ours_says_nothing_of_its_cause() {
        refused(get(WIDGETS + "/fault"), 500, "fault-of-ours")
                .jsonPath("$.detail")
                .value(detail -> assertThat(String.valueOf(detail)).doesNotContain("secret"));
        refused(get(WIDGETS + "/teapot"), 400, "request-not-accepted")
                .jsonPath("$.detail")
                .value(detail -> assertThat(String.valueOf(detail)).doesNotContain("implementation"));
    }

    private WebTestClient.ResponseSpec keyed(String key) {
        return edge.as(Edge.ADA)
                .post()
                .uri(WIDGETS + "/context")
                .header("Idempotency-Key", key)
                .exchange();
    }

    private WebTestClient.RequestBodySpec put() {
        return edge.as(Edge.ADA).put().uri(WIDGETS + "/things").contentType(MediaType.APPLICATION_JSON);
    }

    private WebTestClient.ResponseSpec get(String path) {
        return edge.as(Edge.ADA).get().uri(URI.create(edge.url() + path)).exchange();
    }

    private WebTestClient.ResponseSpec post(String json) {
        return edge.as(Edge.ADA)
                .post()
                .uri(WIDGETS + "/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private static WebTestClient.BodyContentSpec field(
            WebTestClient.ResponseSpec answer, int status, String field, String code) {
        return refused(answer, status, "input-not-accepted")
                .jsonPath("$.fields[0].field")
                .isEqualTo(field)
                .jsonPath("$.fields[0].code")
                .isEqualTo(code);
    }

    private static WebTestClient.BodyContentSpec refused(WebTestClient.ResponseSpec answer, int status, String code) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.correlationId")
                .isNotEmpty();
    }
}
