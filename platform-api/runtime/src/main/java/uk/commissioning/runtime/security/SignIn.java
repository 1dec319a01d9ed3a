package uk.commissioning.runtime.security;

import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.problem.EdgeReason;
import uk.commissioning.runtime.problem.ProblemAnswers;

/// The way of a person through sign-in: from a page to Keycloak and back to where the person was.
final class SignIn
        implements ServerAuthenticationEntryPoint,
                ServerAuthenticationSuccessHandler,
                ServerAuthenticationFailureHandler {

    private final ServerOAuth2AuthorizationRequestResolver requests;
    private final SigningInCookie begun;
    private final ProblemAnswers answers;

    SignIn(ServerOAuth2AuthorizationRequestResolver requests, SigningInCookie begun, ProblemAnswers answers) {
        this.requests = requests;
        this.begun = begun;
        this.answers = answers;
    }

    /// Somebody who is not signed in asks for a page. What is not a page is refused instead of led elsewhere.
    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        var page = exchange.getRequest().getMethod().equals(HttpMethod.GET) && ProblemAnswers.forPeople(exchange);
        if (!page) return answers.write(exchange, Refused.because(EdgeReason.SIGN_IN_NEEDED));

        return requests.resolve(exchange, KeycloakClient.ID).flatMap(request -> {
            begun.save(request, exchange, address(exchange.getRequest().getURI()));
            return redirect(exchange, URI.create(request.getAuthorizationRequestUri()));
        });
    }

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange filtered, Authentication authentication) {
        var exchange = filtered.getExchange();
        return redirect(exchange, URI.create(SigningInCookie.wayBack(exchange)));
    }

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange filtered, AuthenticationException failure) {
        return answers.write(filtered.getExchange(), Refused.because(EdgeReason.SIGN_IN_NOT_COMPLETED));
    }

    private static String address(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    static Mono<Void> redirect(ServerWebExchange exchange, URI address) {
        return Mono.fromRunnable(() -> {
            exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
            exchange.getResponse().getHeaders().setLocation(address);
        });
    }
}
