package uk.commissioning.runtime.security;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.problem.EdgeReason;
import uk.commissioning.runtime.problem.ProblemAnswers;

/// Answers 401 to an API call whose token is missing or not believed, with the code of the reason.
final class TokenRefusals implements ServerAuthenticationEntryPoint {

    private final ProblemAnswers answers;

    TokenRefusals(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        var reason = reason(failure);
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge(reason));
        return answers.write(exchange, Refused.because(reason));
    }

    private static EdgeReason reason(AuthenticationException failure) {
        return switch (failure) {
            case TokenRefused refused -> refused.reason();
            case AuthenticationCredentialsNotFoundException _, InsufficientAuthenticationException _ ->
                EdgeReason.TOKEN_MISSING;
            default -> EdgeReason.TOKEN_NOT_ACCEPTED;
        };
    }

    private static String challenge(EdgeReason reason) {
        if (reason == EdgeReason.TOKEN_MISSING) return "Bearer";
        return "Bearer error=\"invalid_token\", error_description=\"" + reason.code() + "\"";
    }
}
