package uk.commissioning.runtime.security;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Keeps a begun sign-in in a sealed cookie of the browser that began it, for half an hour: strangers leave no rows.
final class SigningInCookie implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String NAME = "signing-in";

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final String FINISHED = SigningIn.class.getName();

    private final PublicAddress address;
    private final SealedTexts sealedTexts;
    private final ClientRegistration client;

    SigningInCookie(PublicAddress address, SealedTexts sealedTexts, ClientRegistration client) {
        this.address = address;
        this.sealedTexts = sealedTexts;
        this.client = client;
    }

    /// Where the person was before the sign-in that has just ended.
    static String wayBack(ServerWebExchange exchange) {
        SigningIn finished = exchange.getAttribute(FINISHED);
        return finished == null ? "/" : finished.back();
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> save(request, exchange, "/"));
    }

    void save(OAuth2AuthorizationRequest request, ServerWebExchange exchange, String back) {
        var sealed = sealedTexts.seal(NAME, SigningIn.from(request, back).texts());
        write(exchange, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), KEPT);
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.defer(() -> Mono.justOrEmpty(read(exchange).map(begun -> begun.request(client))));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.defer(() -> {
            var begun = read(exchange);
            begun.ifPresent(finished -> {
                exchange.getAttributes().put(FINISHED, finished);
                write(exchange, "", Duration.ZERO);
            });
            return Mono.justOrEmpty(begun.map(finished -> finished.request(client)));
        });
    }

    /// The sign-in that this browser began and that Keycloak's answer names.
    private Optional<SigningIn> read(ServerWebExchange exchange) {
        var state = exchange.getRequest().getQueryParams().getFirst("state");
        var cookie = exchange.getRequest().getCookies().getFirst(address.cookieName(NAME));
        if (state == null || cookie == null) return Optional.empty();

        return bytes(cookie.getValue())
                .flatMap(content -> sealedTexts.open(NAME, content))
                .map(SigningIn::read)
                .filter(begun -> begun.state().equals(state));
    }

    private static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void write(ServerWebExchange exchange, String value, Duration age) {
        var cookie = SessionCookie.cookie(address, NAME, value).maxAge(age).build();
        exchange.getResponse().getCookies().set(cookie.getName(), cookie);
    }
}
