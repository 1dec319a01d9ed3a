package uk.commissioning.runtime.security;

import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;

/// What signing in to pages and out of them is made of.
record PageParts(
        ReactiveClientRegistrationRepository clients,
        ServerOAuth2AuthorizationRequestResolver requests,
        SigningInCookie begun,
        PageSignIn manager,
        SignIn signIn,
        SignOut signOut) {

    void signIn(ServerHttpSecurity.OAuth2LoginSpec login) {
        login.clientRegistrationRepository(clients)
                .authorizationRequestResolver(requests)
                .authorizationRequestRepository(begun)
                .authorizedClientRepository(new NoAuthorizedClients())
                .authenticationManager(manager::authenticate)
                .authenticationSuccessHandler(signIn)
                .authenticationFailureHandler(signIn);
    }
}
