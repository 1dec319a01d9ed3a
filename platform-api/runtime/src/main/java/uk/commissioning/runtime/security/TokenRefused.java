package uk.commissioning.runtime.security;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import uk.commissioning.runtime.problem.EdgeReason;

/// A token that is not believed, with the reason that is told.
final class TokenRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final EdgeReason reason;

    private TokenRefused(EdgeReason reason) {
        super(reason.code());
        this.reason = reason;
    }

    static TokenRefused because(Throwable failure) {
        if (failure instanceof JwtValidationException invalid) {
            return new TokenRefused(
                    EdgeReason.valueOf(invalid.getErrors().iterator().next().getErrorCode()));
        }
        return new TokenRefused(EdgeReason.TOKEN_NOT_ACCEPTED);
    }

    EdgeReason reason() {
        return reason;
    }
}
