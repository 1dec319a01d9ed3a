package uk.commissioning.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class A5_tokens_of_programs_Test {

    private static final String PATH = "/api/councils/kent/widgets/context";

    private final Edge edge = Edge.shared();
    private final FakeKeycloak keycloak = edge.keycloak();

    @Test
    void a_token_that_keycloak_signed_for_us_is_believed() {
        call(keycloak.token(Edge.ADA))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.person")
                .isEqualTo("Ada Example");
    }

    @Test
    void no_token_is_refused() {
        edge.client()
                .get()
                .uri(PATH)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .doesNotExist(HttpHeaders.SET_COOKIE)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("token-missing")
                .jsonPath("$.type")
                .isEqualTo("/problems/token-missing");
    }

    @Test
    void an_expired_token_is_refused_and_a_small_skew_is_forgiven() {
        var now = Instant.now();
        refused(sign(claims().expirationTime(Date.from(now.minusSeconds(40)))), "token-expired");
        call(sign(claims().expirationTime(Date.from(now.minusSeconds(10)))))
                .expectStatus()
                .isOk();
    }

    @Test
    void a_token_without_an_end_is_refused() {
        refused(sign(claims().expirationTime(null)), "token-not-accepted");
    }

    @Test
    void a_token_that_is_not_valid_yet_is_refused() {
        refused(sign(claims().notBeforeTime(Date.from(Instant.now().plusSeconds(120)))), "token-not-accepted");
    }

    @Test
    void a_tampered_token_is_refused() {
        var parts = keycloak.token(Edge.BEN).split("\\.", -1);
        var others = keycloak.token(Edge.ADA).split("\\.", -1);
        refused(parts[0] + "." + others[1] + "." + parts[2], "token-not-accepted");
    }

    @Test
    void a_token_of_another_key_with_the_name_of_ours_is_refused() {
        var stranger = new RSAKey.Builder(FakeKeycloak.newKey())
                .keyID(keycloak.key().getKeyID())
                .build();
        refused(FakeKeycloak.sign(claims().build(), stranger), "token-not-accepted");
    }

    @Test
    void an_unsigned_token_is_refused() {
        refused(new PlainJWT(claims().build()).serialize(), "token-not-accepted");
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(sign(claims().issuer(keycloak.url() + "/realms/other")), "token-not-accepted");
    }

    @Test
    void a_token_for_another_audience_or_for_none_is_refused() {
        refused(sign(claims().audience("account")), "token-without-audience");
        refused(sign(claims().audience((List<String>) null)), "token-without-audience");
        call(sign(claims().audience(List.of("account", "commissioning-platform"))))
                .expectStatus()
                .isOk();
    }

    @Test
    void a_token_about_nobody_with_a_uuid_is_refused() {
        refused(sign(claims().subject("ada")), "token-not-accepted");
        refused(sign(claims().subject("1-1-1-1-1")), "token-not-accepted");
        refused(sign(claims().subject(null)), "token-not-accepted");
    }

    @Test
    void what_is_no_token_at_all_is_refused() {
        refused("nonsense", "token-not-accepted");
        refused("a.b.c", "token-not-accepted");
        edge.client()
                .get()
                .uri(PATH)
                .header(HttpHeaders.AUTHORIZATION, "Basic YWRhOnNlY3JldA==")
                .exchange()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("token-missing");
    }

    @Test
    void a_token_in_the_address_is_not_read() {
        edge.client()
                .get()
                .uri(PATH + "?access_token=" + keycloak.token(Edge.ADA))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void keycloak_is_asked_for_keys_when_it_must_be_and_no_more() {
        var own = Edge.started(Map.of());
        own.keycloak().fallSilent(true);
        own.as(Edge.ADA)
                .get()
                .uri(PATH)
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("sign-in-unavailable");
        own.keycloak().fallSilent(false);
        Waiting.until(() -> status(own, own.keycloak().token(Edge.ADA)) == 200);

        own.keycloak().turnKey();
        assertThat(status(own, own.keycloak().token(Edge.ADA))).isEqualTo(200);

        var before = own.keycloak().keyRequests();
        var stranger = FakeKeycloak.newKey();
        for (int attempt = 0; attempt < 50; attempt++) {
            assertThat(status(
                            own,
                            FakeKeycloak.sign(own.keycloak().claims(Edge.ADA).build(), renamed(stranger))))
                    .isEqualTo(401);
        }
        assertThat(own.keycloak().keyRequests() - before).isLessThanOrEqualTo(2);
        own.context().close();
    }

    private static RSAKey renamed(RSAKey key) {
        return new RSAKey.Builder(key).keyID(UUID.randomUUID().toString()).build();
    }

    private static int status(Edge edge, String token) {
        return edge.client()
                .get()
                .uri(PATH)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private JWTClaimsSet.Builder claims() {
        return keycloak.claims(Edge.ADA).jwtID(UUID.randomUUID().toString());
    }

    private String sign(JWTClaimsSet.Builder claims) {
        return keycloak.sign(claims.build());
    }

    private void refused(String token, String code) {
        call(token)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"invalid_token\", error_description=\"" + code + "\"")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private WebTestClient.ResponseSpec call(String token) {
        return edge.client()
                .get()
                .uri(PATH)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange();
    }
}
