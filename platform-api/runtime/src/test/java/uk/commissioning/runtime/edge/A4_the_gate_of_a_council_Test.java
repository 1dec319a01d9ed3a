package uk.commissioning.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import uk.commissioning.runtime.telemetry.Correlation;

class A4_the_gate_of_a_council_Test {

    private final Edge edge = Edge.shared();

    @Test
    void a_foreign_council_answers_like_one_that_does_not_exist() {
        for (var rest :
                List.of("", "/widgets/context", "/widgets/people/" + Edge.DEVONS_PERSON, "/people", "/nowhere")) {
            var foreign = answer("GET", "/api/councils/devon" + rest);
            var unknown = answer("GET", "/api/councils/atlantis" + rest);

            assertThat(foreign.status()).as(rest).isEqualTo(404);
            assertThat(foreign).as(rest).isEqualTo(unknown);
        }
    }

    @Test
    void a_malformed_request_to_a_foreign_council_answers_like_one_to_a_council_that_does_not_exist() {
        assertThat(answer("POST", "/api/councils/devon/widgets/things"))
                .isEqualTo(answer("POST", "/api/councils/atlantis/widgets/things"));
        assertThat(answer("DELETE", "/api/councils/devon/widgets/context"))
                .isEqualTo(answer("DELETE", "/api/councils/atlantis/widgets/context"));
    }

    @Test
    void a_foreign_record_answers_like_one_that_does_not_exist() {
        var own = answer("GET", "/api/councils/kent/widgets/people/" + Edge.KENTS_PERSON);
        var foreign = answer("GET", "/api/councils/kent/widgets/people/" + Edge.DEVONS_PERSON);
        var unknown = answer("GET", "/api/councils/kent/widgets/people/" + UUID.randomUUID());

        assertThat(own.status()).isEqualTo(200);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign).isEqualTo(unknown);
    }

    @Test
    void no_spelling_of_the_path_passes_the_gate() {
        for (var path : List.of(
                "/api/%63ouncils/devon/widgets/context",
                "/api/councils/%64evon/widgets/context",
                "/api/councils/devon/%77idgets/context",
                "/api/councils/devon;x=1/widgets/context",
                "/api//councils/devon/widgets/context",
                "/api/councils/kent/../devon/widgets/context",
                "/api/councils/kent/..%2Fdevon/widgets/context",
                "/api/councils/DEVON/widgets/context",
                "/api/councils/devon/widgets/context/")) {
            assertThat(answer("GET", path).status()).as(path).isIn(400, 404);
        }
    }

    @Test
    void a_module_that_the_council_does_not_use_is_refused_before_its_handler() {
        edge.as(Edge.ADA)
                .post()
                .uri("/api/councils/medway/widgets/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("this would be malformed")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("module-not-enabled")
                .jsonPath("$.detail")
                .value(detail -> assertThat(String.valueOf(detail)).contains("Widgets"));
    }

    @Test
    void enabling_a_module_is_seen_at_once() {
        edge.newCouncil("hull");
        var cleo = edge.newcomerIn("hull");
        edge.as(cleo)
                .get()
                .uri("/api/councils/hull/people")
                .exchange()
                .expectStatus()
                .isNotFound();
        edge.as(cleo)
                .get()
                .uri("/api/councils/hull/widgets/context")
                .exchange()
                .expectStatus()
                .isForbidden();
        edge.database().run("""
                insert into platform.council_module (tenant_id, module, enabled)
                select tenant_id, 'widgets', true from platform.council where key = 'hull'""");
        edge.as(cleo)
                .get()
                .uri("/api/councils/hull/widgets/context")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void a_module_that_is_always_on_is_let_through_and_a_segment_that_is_no_module_is_not() {
        edge.as(Edge.ADA)
                .get()
                .uri("/api/councils/medway/basics/none")
                .exchange()
                .expectStatus()
                .isNotFound();
        edge.as(Edge.ADA)
                .get()
                .uri("/api/councils/kent/gadgets/none")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_council_named_in_body_header_or_query_changes_nothing() {
        var devon = edge.database().ask("select tenant_id from platform.council where key = 'devon'");
        edge.as(Edge.ADA)
                .get()
                .uri("/api/councils/kent/widgets/people/" + Edge.DEVONS_PERSON + "?tenantId=" + devon
                        + "&council=devon")
                .header("X-Tenant-Id", devon)
                .header("tenant_id", devon)
                .exchange()
                .expectStatus()
                .isNotFound();
        edge.as(Edge.ADA)
                .post()
                .uri("/api/councils/kent/widgets/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"name\":\"a\",\"weeks\":1,\"tenantId\":\"" + devon + "\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].field")
                .isEqualTo("tenantId")
                .jsonPath("$.fields[0].code")
                .isEqualTo("field-unknown");
    }

    @Test
    void a_grant_that_is_revoked_ends_at_once_though_the_gate_remembers_it() {
        var cleo = edge.newcomerIn("kent");
        var person = "/api/councils/kent/widgets/people/" + Edge.KENTS_PERSON;
        edge.as(cleo).get().uri(person).exchange().expectStatus().isOk();

        edge.database().run("""
                update platform.council_grant g set revoked_at = now(), revoked_by = gen_random_uuid()
                from platform.person p where p.id = g.person_id and p.subject = '%s'""".formatted(cleo));

        // The gate remembers its yes, so a handler that opens no transaction is still reached (ADR 5); no row is.
        edge.as(cleo)
                .get()
                .uri("/api/councils/kent/widgets/context")
                .exchange()
                .expectStatus()
                .isOk();
        edge.as(cleo).get().uri(person).exchange().expectStatus().isNotFound();
    }

    @Test
    void a_grant_that_is_given_is_seen_at_once() {
        var stranger = UUID.randomUUID();
        var path = "/api/councils/devon/widgets/context";
        edge.as(stranger).get().uri(path).exchange().expectStatus().isNotFound();

        edge.database()
                .run("update platform.person set subject = '%s' where id = '%s'"
                        .formatted(stranger, Edge.DEVONS_PERSON));

        edge.as(stranger).get().uri(path).exchange().expectStatus().isOk();
    }

    @Test
    void a_refused_attempt_is_recorded_where_the_person_belongs() {
        var own = "0af7651916cd43dd8448eb211c80319c";
        var foreign = "0af7651916cd43dd8448eb211c80319d";
        edge.as(edge.newcomerIn("kent"))
                .get()
                .uri("/api/councils/kent/widgets/forbidden")
                .header("traceparent", "00-" + own + "-b7ad6b7169203331-01")
                .exchange()
                .expectStatus()
                .isForbidden();
        edge.as(edge.newcomerIn("kent"))
                .get()
                .uri("/api/councils/devon/widgets/context")
                .header("traceparent", "00-" + foreign + "-b7ad6b7169203331-01")
                .exchange()
                .expectStatus()
                .isNotFound();

        assertThat(refusalsOf(own)).isEqualTo("kent not-allowed");
        assertThat(refusalsOf(foreign)).isEqualTo("kent not-found");
    }

    private String refusalsOf(String correlation) {
        return edge.database().ask("""
                select string_agg(key || ' ' || (details->>'reason'), ',')
                from platform.audit_entry join platform.council using (tenant_id)
                where outcome = 'REFUSED' and correlation_id = '%s'""".formatted(correlation));
    }

    private Answer answer(String method, String path) {
        var result = edge.as(Edge.ADA)
                .method(HttpMethod.valueOf(method))
                .uri(URI.create(edge.url() + path))
                .exchange()
                .expectBody(String.class)
                .returnResult();
        var correlation = String.valueOf(result.getResponseHeaders().getFirst(Correlation.HEADER));
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        result.getResponseHeaders().forEach(headers::put);
        headers.remove(Correlation.HEADER);
        headers.remove(HttpHeaders.DATE);
        var body = String.valueOf(result.getResponseBody());
        assertThat(correlation).hasSize(32);
        return new Answer(result.getStatus().value(), Map.copyOf(headers), body.replace(correlation, "id"));
    }

    private record Answer(int status, Map<String, List<String>> headers, String body) {}
}
