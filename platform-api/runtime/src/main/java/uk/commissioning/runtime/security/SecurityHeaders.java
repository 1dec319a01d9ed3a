package uk.commissioning.runtime.security;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// The headers that protect browsers, on every answer: pages, API, assets, refusals. Nothing is cached unless it says
/// so.
final class SecurityHeaders implements WebFilter, Ordered {

    private static final int ORDER = HIGHEST_PRECEDENCE + 10;
    private static final String NOT_STORED = "no-store";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(PublicAddress address, KeycloakSettings keycloak) {
        headers.put("Content-Security-Policy", policy(keycloak.origin()));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(),"
                        + " usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (address.isSecure()) headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    /// Signing out redirects a form to Keycloak, so forms may lead there.
    private static String policy(String keycloak) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self';"
                + " connect-src 'self'; manifest-src 'self'; form-action 'self' " + keycloak
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        headers.forEach(response.getHeaders()::set);
        response.beforeCommit(() -> Mono.fromRunnable(() -> notStoredByDefault(response.getHeaders())));
        return chain.filter(exchange);
    }

    private static void notStoredByDefault(HttpHeaders headers) {
        if (headers.getCacheControl() == null) headers.setCacheControl(NOT_STORED);
    }
}
