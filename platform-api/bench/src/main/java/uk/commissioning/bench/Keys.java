package uk.commissioning.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/// Signs tokens as Keycloak does and publishes its key where Keycloak does: checking a token costs the same.
final class Keys implements AutoCloseable {

    static final String REALM = "commissioning";

    private static final String PATH = "/realms/" + REALM;
    private static final int BITS = 2048;
    private static final Duration VALID = Duration.ofHours(2);

    private final RSAKey key;
    private final DisposableServer server;

    Keys() {
        this.key = made();
        var published = new JWKSet(key.toPublicJWK()).toString();
        this.server = HttpServer.create()
                .host("localhost")
                .port(0)
                .route(routes -> routes.get(
                        PATH + "/protocol/openid-connect/certs",
                        (_, answer) -> answer.header("Content-Type", "application/json")
                                .sendString(Mono.just(published))))
                .bindNow();
    }

    String address() {
        return "http://localhost:" + server.port();
    }

    String token(UUID subject) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address() + PATH)
                .subject(subject.toString())
                .audience("commissioning-platform")
                .claim("name", "Somebody")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failure) {
            throw new CannotMeasure("A token could not be signed.", failure);
        }
        return token.serialize();
    }

    private static RSAKey made() {
        try {
            return new RSAKeyGenerator(BITS).keyID("bench").generate();
        } catch (JOSEException failure) {
            throw new CannotMeasure("A key pair could not be made.", failure);
        }
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
