package uk.commissioning.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class A5_page_sessions_Test {

    private static final String FORM = "/councils/kent/widgets/form";

    private final Edge edge = Edge.shared();

    @Test
    void signing_in_leads_to_keycloak_and_back_to_where_one_was() {
        var before = rows();
        var browser = new Browser(edge);
        var first = browser.get(FORM + "?page=2&name=a%20b");

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(Browser.location(first))
                .startsWith(edge.keycloak().issuer() + "/protocol/openid-connect/auth?")
                .contains(
                        "client_id=platform-pages",
                        "code_challenge_method=S256",
                        "nonce=",
                        "scope=openid%20profile%20email");
        assertThat(rows()).as("nobody's row").isEqualTo(before);

        var back = browser.get(
                Browser.returning(edge.keycloak().codeFor(Edge.ADA, Browser.location(first)), Browser.location(first)));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Browser.location(back)).isEqualTo(FORM + "?page=2&name=a%20b");
        assertThat(browser.get(FORM).body()).contains("Kent County Council", "Ada Example");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites_and_the_row_does_not_know_it() {
        var browser = new Browser(edge);
        var cookie = browser.signIn(Edge.ADA, FORM).headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("session-8080="))
                .findFirst()
                .orElseThrow();

        assertThat(cookie)
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "Path=/")
                .doesNotContain("Domain", "Expires", "Max-Age");
        var id = browser.cookie("session");
        assertThat(id).hasSize(43);
        assertThat(edge.database()
                        .ask("select count(*) from platform.page_session where id_hash = sha256('%s')".formatted(id)))
                .isEqualTo("1");
        // A long word: three letters turn up by chance in enough ciphertext.
        assertThat(
                        edge.database()
                                .ask(
                                        "select count(*) from platform.page_session where encode(sealed, 'escape') like '%Ada Example%'"))
                .isEqualTo("0");
    }

    @Test
    void a_session_planted_before_signing_in_is_worth_nothing_afterwards() {
        var planted = "A".repeat(43);
        var browser = new Browser(edge);
        browser.setCookie("session", planted);
        browser.signIn(Edge.ADA, FORM);

        assertThat(browser.cookie("session")).isNotEqualTo(planted);
        assertThat(withSession(planted).get(FORM).statusCode()).isEqualTo(303);
    }

    @Test
    void signing_in_again_changes_the_sessions_id() {
        var browser = Browser.signedIn(edge, Edge.ADA);
        var before = browser.cookie("session");
        var again = browser.get("/oauth2/authorization/keycloak");
        browser.get(
                Browser.returning(edge.keycloak().codeFor(Edge.ADA, Browser.location(again)), Browser.location(again)));

        assertThat(browser.cookie("session")).isNotEqualTo(before);
        assertThat(withSession(before).get(FORM).statusCode()).isEqualTo(303);
        assertThat(browser.get(FORM).statusCode()).isEqualTo(200);
    }

    @Test
    void a_cookie_that_was_changed_is_signed_out() {
        var browser = Browser.signedIn(edge, Edge.ADA);
        var id = browser.cookie("session");
        var changed = (id.startsWith("x") ? "y" : "x") + id.substring(1);

        assertThat(withSession(changed).get(FORM).statusCode()).isEqualTo(303);
        assertThat(withSession("' or 1=1 --").get(FORM).statusCode()).isEqualTo(303);
        assertThat(withSession(id).get(FORM).statusCode()).isEqualTo(200);
    }

    @Test
    void a_row_that_was_changed_or_swapped_is_signed_out() {
        var ada = Browser.signedIn(edge, Edge.ADA);
        var ben = Browser.signedIn(edge, Edge.BEN);
        edge.database().run("""
                update platform.page_session set sealed = (select sealed from platform.page_session where id_hash = sha256('%s'))
                where id_hash = sha256('%s')""".formatted(ada.cookie("session"), ben.cookie("session")));
        assertThat(ben.get(FORM).statusCode()).isEqualTo(303);

        edge.database()
                .run(
                        "update platform.page_session set sealed = set_byte(sealed, 20, 1 + get_byte(sealed, 20) %% 200) where id_hash = sha256('%s')"
                                .formatted(ada.cookie("session")));
        assertThat(ada.get(FORM).statusCode()).isEqualTo(303);
    }

    @Test
    void a_session_ends_when_nothing_happened_for_an_hour() {
        var browser = Browser.signedIn(edge, Edge.ADA);
        age(browser, "59 minutes", "59 minutes");
        assertThat(browser.get(FORM).statusCode()).isEqualTo(200);
        age(browser, "61 minutes", "61 minutes");
        assertThat(browser.get(FORM).statusCode()).isEqualTo(303);
    }

    @Test
    void using_a_session_prolongs_it_but_never_beyond_twelve_hours() {
        var browser = Browser.signedIn(edge, Edge.ADA);
        age(browser, "11 hours 30 minutes", "30 minutes");
        assertThat(browser.get(FORM).statusCode()).isEqualTo(200);

        assertThat(edge.database().ask("""
                select expires_at between created_at + interval '11 hours 59 minutes' and created_at + interval '12 hours'
                       and last_accessed > now() - interval '1 minute'
                from platform.page_session where id_hash = sha256('%s')""".formatted(browser.cookie("session"))))
                .isEqualTo("true");
    }

    @Test
    void signing_out_ends_the_row_and_the_session_at_keycloak() {
        var browser = Browser.signedIn(edge, Edge.ADA);
        var id = browser.cookie("session");
        var answer = browser.post("/sign-out", Map.of("_csrf", browser.formToken()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer))
                .startsWith(edge.keycloak().issuer() + "/protocol/openid-connect/logout?")
                .contains("id_token_hint=ey", "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fsigned-out");
        assertThat(edge.database()
                        .ask("select count(*) from platform.page_session where id_hash = sha256('%s')".formatted(id)))
                .isEqualTo("0");
        assertThat(withSession(id).get(FORM).statusCode()).isEqualTo(303);

        var after = browser.get("/signed-out");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("You have signed out");
    }

    @Test
    void signing_out_twice_is_no_error_and_needs_a_form_of_ours() {
        assertThat(Browser.location(new Browser(edge).post("/sign-out", Map.of())))
                .isEqualTo("/signed-out");

        var browser = Browser.signedIn(edge, Edge.ADA);
        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.get("/sign-out").statusCode()).isEqualTo(404);
        assertThat(browser.get(FORM).statusCode()).isEqualTo(200);
    }

    @Test
    void a_return_from_keycloak_is_believed_only_in_the_browser_that_set_out() {
        var thief = new Browser(edge);
        var request = Browser.location(thief.get(FORM));
        var path = Browser.returning(edge.keycloak().codeFor(Edge.ADA, request), request);

        var victim = new Browser(edge).get(path);
        assertThat(victim.statusCode()).isEqualTo(401);
        assertThat(victim.body()).contains("Signing in was not completed");
        assertThat(victim.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("session-8080="));

        assertThat(thief.get(path.replace("state=", "state=x")).statusCode()).isEqualTo(401);
        assertThat(thief.get("/login/oauth2/code/keycloak?error=access_denied&state="
                                + path.replaceFirst(".*state=", ""))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_code_of_another_sign_in_is_not_believed() {
        var one = new Browser(edge);
        var other = new Browser(edge);
        var ones = Browser.location(one.get(FORM));
        var others = Browser.location(other.get(FORM));

        assertThat(one.get(Browser.returning(edge.keycloak().codeFor(Edge.ADA, others), ones))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void somebody_without_a_uuid_cannot_sign_in() {
        var browser = new Browser(edge);
        var request = Browser.location(browser.get(FORM));
        var code = edge.keycloak().codeFor(UUID.randomUUID(), request);
        edge.keycloak().describeNextAs(code, "ada");

        assertThat(browser.get(Browser.returning(code, request)).statusCode()).isEqualTo(401);
        assertThat(browser.get(FORM).statusCode()).isEqualTo(303);
    }

    @Test
    void a_session_opens_no_door_of_the_api_and_a_token_none_of_the_pages() {
        var browser = Browser.signedIn(edge, Edge.ADA);
        assertThat(browser.get("/api/councils/kent/widgets/context").statusCode())
                .isEqualTo(401);
        edge.as(Edge.ADA).get().uri(FORM).exchange().expectStatus().isEqualTo(303);
    }

    @Test
    void what_is_no_page_is_refused_and_not_led_to_sign_in() {
        edge.client()
                .get()
                .uri(FORM)
                .header("Accept", "text/event-stream")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        edge.client().post().uri(FORM).exchange().expectStatus().isForbidden();
    }

    private Browser withSession(String id) {
        var browser = new Browser(edge);
        browser.setCookie("session", id);
        return browser;
    }

    private void age(Browser browser, String sinceMade, String sinceUsed) {
        edge.database().run("""
                update platform.page_session
                set created_at = now() - interval '%1$s', last_accessed = now() - interval '%2$s',
                    expires_at = least(now() - interval '%2$s' + interval '60 minutes', now() - interval '%1$s' + interval '12 hours')
                where id_hash = sha256('%3$s')""".formatted(sinceMade, sinceUsed, browser.cookie("session")));
    }

    private String rows() {
        return edge.database().ask("select count(*) from platform.page_session");
    }
}
