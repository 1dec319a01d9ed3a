package uk.commissioning.runtime.security;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.web.server.WebSession;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/// Ends the session's row, and then the person's session at Keycloak, which sends the person to our signed-out page.
final class SignOut implements ServerLogoutSuccessHandler {

    static final String PATH = "/sign-out";
    static final String SIGNED_OUT = "/signed-out";

    private final KeycloakSettings keycloak;
    private final PublicAddress address;

    SignOut(KeycloakSettings keycloak, PublicAddress address) {
        this.keycloak = keycloak;
        this.address = address;
    }

    @Override
    public Mono<Void> onLogoutSuccess(WebFilterExchange filtered, Authentication authentication) {
        var exchange = filtered.getExchange();
        return exchange.getSession().flatMap(session -> {
            var keycloaksPage = keycloaksPage(idToken(session));
            return session.invalidate().then(SignIn.redirect(exchange, keycloaksPage));
        });
    }

    private static @Nullable String idToken(WebSession session) {
        return session.getAttribute(SessionPeople.ID_TOKEN);
    }

    private URI keycloaksPage(@Nullable String idToken) {
        if (idToken == null) return URI.create(SIGNED_OUT);
        return UriComponentsBuilder.fromUriString(keycloak.endpoint("logout"))
                .queryParam("client_id", "{client}")
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{after}")
                .encode()
                .buildAndExpand(keycloak.clientId(), idToken, address.of(SIGNED_OUT))
                .toUri();
    }
}
