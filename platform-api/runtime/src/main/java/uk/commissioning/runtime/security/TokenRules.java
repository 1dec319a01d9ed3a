package uk.commissioning.runtime.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import uk.commissioning.runtime.problem.EdgeReason;

/// What a signed token must say before it is believed: when it ends, who issued it, for whom, and about which person.
final class TokenRules implements OAuth2TokenValidator<Jwt> {

    static final String AUDIENCE = "commissioning-platform";
    static final Duration SKEW = Duration.ofSeconds(30);

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final String issuer;
    private final Clock clock;

    TokenRules(String issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var broken = broken(token);
        return broken == null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(broken.name()));
    }

    private @Nullable EdgeReason broken(Jwt token) {
        var now = clock.instant();
        var ends = token.getExpiresAt();
        if (ends == null) return EdgeReason.TOKEN_NOT_ACCEPTED;
        if (!now.isBefore(ends.plus(SKEW))) return EdgeReason.TOKEN_EXPIRED;

        var begins = token.getNotBefore();
        if (begins != null && now.isBefore(begins.minus(SKEW))) return EdgeReason.TOKEN_NOT_ACCEPTED;
        if (!Objects.equals(token.getClaimAsString("iss"), issuer)) return EdgeReason.TOKEN_NOT_ACCEPTED;
        var audience = token.getAudience();
        if (audience == null || !audience.contains(AUDIENCE)) return EdgeReason.TOKEN_WITHOUT_AUDIENCE;
        return subject(token.getSubject()) == null ? EdgeReason.TOKEN_NOT_ACCEPTED : null;
    }

    /// The person's id; none where it is not a UUID in its usual form.
    static @Nullable UUID subject(@Nullable String subject) {
        if (subject == null || !UUID_FORM.matcher(subject).matches()) return null;
        return UUID.fromString(subject);
    }
}
