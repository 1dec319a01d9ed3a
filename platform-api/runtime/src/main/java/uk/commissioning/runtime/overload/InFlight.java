package uk.commissioning.runtime.overload;

import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.problem.EdgeReason;

/// Takes no more requests than are allowed at once; the next is refused with `overloaded` and may come again.
/// Health is always answered: a busy instance must not be taken for a dead one.
final class InFlight implements WebFilter, Ordered {

    private static final int ORDER = HIGHEST_PRECEDENCE + 20;

    private final Semaphore requests;
    private final Semaphore streams;

    InFlight(OverloadSettings settings) {
        this.requests = new Semaphore(settings.requests());
        this.streams = new Semaphore(settings.streams());
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getPath().value().startsWith("/actuator/")) return chain.filter(exchange);

        var places = isStream(exchange) ? streams : requests;
        return Mono.defer(() -> {
            if (!places.tryAcquire()) return Refused.mono(EdgeReason.OVERLOADED);
            return chain.filter(exchange).doFinally(_ -> places.release());
        });
    }

    private static boolean isStream(ServerWebExchange exchange) {
        var accept = exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT);
        return accept != null && accept.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }
}
