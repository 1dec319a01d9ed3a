package uk.commissioning.tenants.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.ui.Frame;
import uk.commissioning.ui.FrameSource;

/// The frame around the pages: who is signed in, the menu, and the token of forms. Names no council: the operator
/// works about councils and in none. Whoever is no operator finds reorganisations in the menu and nothing else.
final class OperatorFrames implements FrameSource {

    static final String SERVICE = "Commissioning platform: operators";

    private static final String COUNCILS = "/admin/councils";
    private static final String PROVIDERS = "/admin/providers";
    private static final String REORGANISATIONS = "/admin/reorganisations";

    private final Operators operators;

    OperatorFrames(Operators operators) {
        this.operators = operators;
    }

    @Override
    public Mono<Frame> frame(ServerWebExchange exchange) {
        Actor actor = exchange.getAttribute(Actor.class.getName());
        if (actor == null) return frame(exchange, null, List.of());
        return asOperator().flatMap(operator -> frame(exchange, actor.name(), navigation(exchange, operator)));
    }

    /// An error page is made outside the request in which somebody could be asked for: it has the whole menu.
    private Mono<Boolean> asOperator() {
        return operators.isAsking().onErrorReturn(true);
    }

    private static Mono<Frame> frame(ServerWebExchange exchange, @Nullable String person, List<Frame.Item> navigation) {
        var path = exchange.getRequest().getPath().value();
        return csrf(exchange)
                .map(csrf -> new Frame(SERVICE, path, person, null, navigation, csrf, null))
                .switchIfEmpty(Mono.fromSupplier(() -> new Frame(SERVICE, path, person, null, navigation, null, null)));
    }

    private static List<Frame.Item> navigation(ServerWebExchange exchange, boolean operator) {
        var path = exchange.getRequest().getPath().value();
        var reorganisations = item("Reorganisations", REORGANISATIONS, path);
        if (!operator) return List.of(reorganisations);
        return List.of(item("Councils", COUNCILS, path), item("Providers", PROVIDERS, path), reorganisations);
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
