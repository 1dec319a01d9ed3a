package uk.commissioning.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Forms_of_pages_Test {

    private static final String FORM = "/councils/kent/widgets/form";
    private static final String FILE = "/councils/kent/widgets/file";

    private final Edge edge = Edge.shared();
    private final Browser browser = Browser.signedIn(edge, Edge.ADA);

    @Test
    void a_form_of_ours_is_taken_with_its_key() {
        var answer = browser.post(FORM + "?once=k-1", Map.of("_csrf", browser.formToken(), "name", "Zoë <b>"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Zoë <b>|k-1");
    }

    @Test
    void a_form_without_the_token_or_with_anothers_is_refused_with_a_page() {
        var others = Browser.signedIn(edge, Edge.ADA).formToken();
        for (var form : java.util.List.of(Map.of("name", "a"), Map.of("_csrf", "guess"), Map.of("_csrf", others))) {
            var answer = browser.post(FORM, form);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
            assertThat(answer.body()).contains("This page has expired");
        }
    }

    @Test
    void nul_in_a_form_is_refused() {
        var answer = browser.post(FORM, Map.of("_csrf", browser.formToken(), "name", "a\0b"));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_field_without_a_value_is_refused() {
        var answer = browser.send(browser.request(FORM)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + browser.formToken() + "&name")));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_key_out_of_bounds_is_refused() {
        var answer = browser.post(FORM + "?once=" + "k".repeat(101), Map.of("_csrf", browser.formToken()));
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void a_file_within_the_limit_is_taken_with_the_token_among_its_parts() {
        var answer = upload(9 * 1024 * 1024, browser.formToken());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(9 * 1024 * 1024 + " bytes");
    }

    @Test
    void a_file_beyond_the_limit_and_one_without_the_token_are_refused() {
        assertThat(upload(11 * 1024 * 1024, browser.formToken()).statusCode()).isEqualTo(413);
        assertThat(upload(100, "guess").statusCode()).isEqualTo(403);
    }

    @Test
    void a_fault_of_ours_is_a_page_that_says_nothing_of_its_cause() {
        var answer = browser.get("/councils/kent/widgets/fault");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("problem with the service").doesNotContain("secret", "Exception");
        assertThat(answer.body())
                .contains(answer.headers().firstValue("X-Correlation-Id").orElseThrow());
    }

    @Test
    void pages_of_a_foreign_council_are_not_found_and_of_a_module_not_enabled_refused() {
        assertThat(browser.get("/councils/devon/widgets/form").statusCode()).isEqualTo(404);
        assertThat(browser.get("/councils/atlantis/widgets/form").statusCode()).isEqualTo(404);
        var refused = browser.get("/councils/medway/widgets/form");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Widgets");
    }

    @Test
    void a_page_asks_anew_who_may_come_in() {
        var cleo = edge.newcomerIn("kent");
        var cleos = Browser.signedIn(edge, cleo);
        assertThat(cleos.get(FORM).statusCode()).isEqualTo(200);
        edge.database().run("""
                update platform.council_grant g set revoked_at = now(), revoked_by = gen_random_uuid()
                from platform.person p where p.id = g.person_id and p.subject = '%s'""".formatted(cleo));
        assertThat(cleos.get(FORM).statusCode()).isEqualTo(404);
    }

    private java.net.http.HttpResponse<String> upload(int bytes, String token) {
        var body = """
                --b\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --b\r
                Content-Disposition: form-data; name="file"; filename="a.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --b--\r
                """.formatted(token, "x".repeat(bytes));
        return browser.send(browser.request(FILE)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
