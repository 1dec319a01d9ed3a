package uk.commissioning.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.ui.Assets;

class Headers_of_every_answer_Test {

    private final Edge edge = Edge.shared();
    private final Browser browser = Browser.signedIn(edge, Edge.ADA);

    @TestFactory
    Stream<DynamicTest> protect_the_browser() {
        return Stream.of(
                        "200 /councils/kent/widgets/form",
                        "404 /councils/devon/widgets/form",
                        "403 /councils/medway/widgets/form",
                        "500 /councils/kent/widgets/fault",
                        "404 /nowhere",
                        "400 /councils/kent/widgets/form?a=%00",
                        "400 /councils/kent;a=b/widgets/form",
                        "401 /api/councils/kent/widgets/context",
                        "200 /api/openapi",
                        "200 /signed-out",
                        "200 /problems/token-missing",
                        "404 /problems/nothing-such",
                        "200 /actuator/health/liveness",
                        "200 /actuator/health/readiness",
                        "404 /assets/nothing",
                        "200 " + Assets.platform("platform.css"))
                .map(line -> line.split(" ", 2))
                .map(line ->
                        DynamicTest.dynamicTest(line[1], () -> protectedAnswer(line[1], Integer.parseInt(line[0]))));
    }

    @Test
    void pages_are_not_stored_and_assets_are() {
        assertThat(browser.get("/councils/kent/widgets/form").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
        assertThat(browser.get(Assets.platform("platform.css")).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("max-age=31536000"));
    }

    @Test
    void a_service_with_https_says_so_to_browsers_and_in_its_cookies() {
        var secure = Edge.started(Map.of("platform.public-url", "https://commissioning.example"));
        var answer = new Browser(secure).get("/");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).startsWith("__Host-signing-in=").contains("Secure"));
        assertThat(Browser.location(answer))
                .contains("redirect_uri=https://commissioning.example/login/oauth2/code/keycloak");
        secure.context().close();
    }

    @Test
    void no_answer_says_what_it_is_made_with() {
        assertThat(browser.get("/").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private void protectedAnswer(String path, int status) {
        var answer = browser.get(path);
        var headers = answer.headers();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'",
                                "frame-ancestors 'none'",
                                "form-action 'self' " + edge.keycloak().url())
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).isPresent();
        assertThat(headers.allValues("X-Correlation-Id"))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{32}");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }
}
