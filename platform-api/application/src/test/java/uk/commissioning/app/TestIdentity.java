package uk.commissioning.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/// A key pair of the test's own, published where Keycloak publishes its keys, and tokens signed with it.
final class TestIdentity {

    private static final String REALM = "/realms/commissioning";

    private final RSAKey key;
    private final DisposableServer server;

    TestIdentity() {
        try {
            this.key = new RSAKeyGenerator(2048).keyID("test-key").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        var keys = new JWKSet(key.toPublicJWK()).toString();
        this.server = HttpServer.create()
                .host("localhost")
                .port(0)
                .route(routes -> routes.get(
                        REALM + "/protocol/openid-connect/certs",
                        (_, response) -> response.header("Content-Type", "application/json")
                                .sendString(reactor.core.publisher.Mono.just(keys))))
                .bindNow();
    }

    String url() {
        return "http://localhost:" + server.port();
    }

    String token(UUID subject, String name) {
        return token(subject, name, claims -> claims);
    }

    /// A token as Keycloak would sign it, with claims changed by the test.
    String token(UUID subject, String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(url() + REALM)
                .subject(subject.toString())
                .audience("commissioning-platform")
                .claim("name", name)
                .claim("typ", "Bearer")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, change.apply(claims).build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }
}
