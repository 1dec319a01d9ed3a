package uk.commissioning.runtime.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.problem.EdgeReason;

/// Believes an access token that Keycloak signed for us (A5). A token that was believed is remembered by its hash
/// for a minute at most and never beyond its end, so that its signature is not computed for each request.
final class BearerTokens {

    private static final Duration REMEMBERED = Duration.ofSeconds(60);
    private static final int MOST = 10_000;

    private final ReactiveJwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Believed> believed;

    BearerTokens(ReactiveJwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.believed = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.creating((String _, Believed value) -> value.remaining(clock.instant())))
                .build();
    }

    Mono<Authentication> authenticate(Authentication authentication) {
        var token = ((BearerTokenAuthenticationToken) authentication).getToken();
        var hash = hash(token);
        var known = believed.getIfPresent(hash);
        if (known != null && clock.instant().isBefore(known.ends())) return Mono.just(known.person());

        return decoder.decode(token)
                .map(Believed::of)
                .doOnNext(fresh -> believed.put(hash, fresh))
                .<Authentication>map(Believed::person)
                .onErrorMap(JwtException.class, TokenRefused::because)
                .onErrorMap(IllegalStateException.class, _ -> Refused.because(EdgeReason.SIGN_IN_UNAVAILABLE));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Believed(SignedInPerson person, Instant ends) {

        static Believed of(Jwt token) {
            var subject = Objects.requireNonNull(TokenRules.subject(token.getSubject()));
            var name = token.getClaimAsString("name");
            var username = token.getClaimAsString("preferred_username");
            return new Believed(
                    SignedInPerson.of(subject, name, username), Objects.requireNonNull(token.getExpiresAt()));
        }

        Duration remaining(Instant now) {
            var left = Duration.between(now, ends);
            if (left.isNegative()) return Duration.ZERO;
            return left.compareTo(REMEMBERED) < 0 ? left : REMEMBERED;
        }
    }
}
