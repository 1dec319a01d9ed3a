package uk.commissioning.tenants.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.ui.Frame;
import uk.commissioning.ui.FrameSource;

/// The frame around the operator's pages: who is signed in, the menu, and the token of forms. Names no council: the
/// operator works about councils and in none.
final class OperatorFrames implements FrameSource {

    static final String SERVICE = "Commissioning platform: operators";

    private static final String COUNCILS = "/admin/councils";
    private static final String PROVIDERS = "/admin/providers";

    @Override
    public Mono<Frame> frame(ServerWebExchange exchange) {
        Actor actor = exchange.getAttribute(Actor.class.getName());
        return csrf(exchange)
                .map(csrf -> frame(exchange, actor, csrf))
                .switchIfEmpty(Mono.fromSupplier(() -> frame(exchange, actor, null)));
    }

    private static Frame frame(ServerWebExchange exchange, @Nullable Actor actor, Frame.@Nullable Csrf csrf) {
        var path = exchange.getRequest().getPath().value();
        var person = actor == null ? null : actor.name();
        return new Frame(SERVICE, path, person, null, navigation(path, actor), csrf, null);
    }

    private static List<Frame.Item> navigation(String path, @Nullable Actor actor) {
        if (actor == null) return List.of();
        return List.of(item("Councils", COUNCILS, path), item("Providers", PROVIDERS, path));
    }

    private static Frame.Item item(String title, String address, String path) {
        return new Frame.Item(title, address, path.equals(address) || path.startsWith(address + "/"));
    }

    /// Spring Security leaves the token in the exchange; nobody has one before signing in.
    private static Mono<Frame.Csrf> csrf(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        if (token == null) return Mono.empty();
        return token.map(found -> new Frame.Csrf(found.getParameterName(), found.getToken()));
    }
}
