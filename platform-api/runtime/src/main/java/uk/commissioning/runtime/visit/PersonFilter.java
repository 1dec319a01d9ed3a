package uk.commissioning.runtime.visit;

import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;

/// Puts the signed-in person where handlers look: `Actor` in the Reactor context and in the exchange.
public final class PersonFilter implements WebFilter, Ordered {

    /// The exchange attribute that holds the [Actor].
    public static final String PERSON = Actor.class.getName();

    static final int ORDER = 10;

    PersonFilter() {}

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(Actor.class)
                .map(actor -> visiting(exchange, chain, actor))
                .defaultIfEmpty(chain.filter(exchange))
                .flatMap(visit -> visit);
    }

    private static Mono<Void> visiting(ServerWebExchange exchange, WebFilterChain chain, Actor actor) {
        exchange.getAttributes().put(PERSON, actor);
        return chain.filter(exchange).contextWrite(context -> context.put(Actor.class, actor));
    }
}
