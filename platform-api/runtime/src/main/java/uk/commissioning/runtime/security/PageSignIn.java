package uk.commissioning.runtime.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.problem.EdgeReason;

/// Exchanges Keycloak's code for an id token and believes it. When Keycloak does not answer, the person is told so.
final class PageSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(PageSignIn.class);

    private final OidcAuthorizationCodeReactiveAuthenticationManager keycloak;

    PageSignIn(WebClient web, SigningKeys keys) {
        var tokens = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        tokens.setWebClient(web);
        this.keycloak =
                new OidcAuthorizationCodeReactiveAuthenticationManager(tokens, new OidcReactiveOAuth2UserService());
        this.keycloak.setJwtDecoderFactory(client -> idTokens(keys, client));
    }

    Mono<Authentication> authenticate(Authentication code) {
        return keycloak.authenticate(code)
                .doOnError(PageSignIn::log)
                .onErrorMap(
                        failure -> !(failure instanceof AuthenticationException),
                        _ -> Refused.because(EdgeReason.SIGN_IN_UNAVAILABLE));
    }

    private static ReactiveJwtDecoder idTokens(SigningKeys keys, ClientRegistration client) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSource(keys::of).build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(ReactiveOidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    /// The code of the error alone: its description may quote what Keycloak knows of the person.
    private static void log(Throwable failure) {
        var code = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : failure.getClass().getName();
        LOG.warn("A sign-in was not completed: {}", code);
    }
}
