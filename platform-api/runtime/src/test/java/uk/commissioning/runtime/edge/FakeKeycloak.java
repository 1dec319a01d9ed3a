package uk.commissioning.runtime.edge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/// As much of Keycloak as signing needs: published keys, tokens, and codes that are exchanged once with their
/// verifier.
final class FakeKeycloak {

    static final String REALM = "/realms/commissioning";
    static final String SECRET = "client secret of tests";

    private final AtomicInteger keyRequests = new AtomicInteger();
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final DisposableServer server;
    private volatile RSAKey key = newKey();
    private volatile boolean silent;

    FakeKeycloak() {
        this.server = HttpServer.create()
                .port(0)
                .route(routes -> routes.get(REALM + "/protocol/openid-connect/certs", this::keys)
                        .post(REALM + "/protocol/openid-connect/token", this::token))
                .bindNow(Duration.ofSeconds(20));
    }

    String url() {
        return "http://localhost:" + server.port();
    }

    String issuer() {
        return url() + REALM;
    }

    int keyRequests() {
        return keyRequests.get();
    }

    void turnKey() {
        key = newKey();
    }

    void fallSilent(boolean now) {
        silent = now;
    }

    /// The claims of a token that is accepted, to be spoilt by a test.
    JWTClaimsSet.Builder claims(UUID subject) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject.toString())
                .audience("commissioning-platform")
                .issueTime(Date.from(now.minusSeconds(600)))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("name", "Ada Example");
    }

    String token(UUID subject) {
        return sign(claims(subject).build());
    }

    String sign(JWTClaimsSet claims) {
        return sign(claims, key);
    }

    static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    RSAKey key() {
        return key;
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// What Keycloak does once the person has typed name and password: a code for this authorization request.
    String codeFor(UUID subject, String authorizationRequest) {
        var parameters =
                UriComponentsBuilder.fromUriString(authorizationRequest).build().getQueryParams();
        var code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Code(
                        subject.toString(),
                        String.valueOf(parameters.getFirst("nonce")),
                        String.valueOf(parameters.getFirst("code_challenge")),
                        String.valueOf(parameters.getFirst("client_id"))));
        return code;
    }

    void describeNextAs(String code, String subject) {
        codes.computeIfPresent(code, (_, known) -> new Code(subject, known.nonce, known.challenge, known.client));
    }

    private Mono<Void> keys(HttpServerRequest request, HttpServerResponse response) {
        keyRequests.incrementAndGet();
        if (silent) return response.status(500).send();
        return response.header("Content-Type", "application/json")
                .sendString(Mono.just(new JWKSet(key.toPublicJWK()).toString()))
                .then();
    }

    private Mono<Void> token(HttpServerRequest request, HttpServerResponse response) {
        var credentials = request.requestHeaders().get("Authorization", "");
        return request.receive().aggregate().asString().flatMap(body -> {
            var form = UriComponentsBuilder.fromUriString("?" + body).build().getQueryParams();
            var code = codes.remove(String.valueOf(form.getFirst("code")));
            if (code == null
                    || !credentials.startsWith("Basic ")
                    || !code.challenge.equals(challenge(String.valueOf(form.getFirst("code_verifier"))))) {
                return response.status(400)
                        .header("Content-Type", "application/json")
                        .sendString(Mono.just("{\"error\":\"invalid_grant\"}"))
                        .then();
            }
            return response.header("Content-Type", "application/json")
                    .sendString(Mono.just("""
                            {"access_token":"unused","token_type":"Bearer","expires_in":300,"id_token":"%s"}""".formatted(idToken(code))))
                    .then();
        });
    }

    private String idToken(Code code) {
        return sign(claims(UUID.randomUUID())
                .subject(code.subject)
                .audience(code.client)
                .claim("azp", code.client)
                .claim("nonce", code.nonce)
                .claim("email", "ada@example.org")
                .build());
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Code(String subject, String nonce, String challenge, String client) {}
}
