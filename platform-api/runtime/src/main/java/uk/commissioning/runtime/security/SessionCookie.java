package uk.commissioning.runtime.security;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.session.WebSessionIdResolver;

/// The cookie of a page session: of this host only, out of reach of scripts, gone when the browser closes.
final class SessionCookie implements WebSessionIdResolver {

    static final String NAME = "session";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{43}");

    /// Another site of the same domain can plant cookies beside ours: a few are looked at, not all that fit.
    private static final int MOST = 3;

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    /// Whether a text can be a session's id at all; everything else is not worth a query.
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    @Override
    public List<String> resolveSessionIds(ServerWebExchange exchange) {
        return exchange.getRequest().getCookies().getOrDefault(address.cookieName(NAME), List.of()).stream()
                .map(HttpCookie::getValue)
                .filter(SessionCookie::isId)
                .limit(MOST)
                .toList();
    }

    @Override
    public void setSessionId(ServerWebExchange exchange, String id) {
        set(exchange, cookie(address, NAME, id).build());
    }

    @Override
    public void expireSession(ServerWebExchange exchange) {
        set(exchange, cookie(address, NAME, "").maxAge(Duration.ZERO).build());
    }

    private static void set(ServerWebExchange exchange, ResponseCookie cookie) {
        exchange.getResponse().getCookies().set(cookie.getName(), cookie);
    }

    /// A cookie as all of ours are.
    static ResponseCookie.ResponseCookieBuilder cookie(PublicAddress address, String name, String value) {
        return ResponseCookie.from(address.cookieName(name), value)
                .path("/")
                .httpOnly(true)
                .secure(address.isSecure())
                .sameSite("Lax");
    }
}
