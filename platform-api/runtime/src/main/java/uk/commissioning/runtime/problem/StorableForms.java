package uk.commissioning.runtime.problem;

import java.util.Collection;
import org.springframework.core.Ordered;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Refuses NUL in the fields of a form, which the check against forged requests has read before.
final class StorableForms implements WebFilter, Ordered {

    static final int ORDER = 0;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!isForm(exchange)) return chain.filter(exchange);

        return exchange.getFormData()
                .doOnNext(form ->
                        form.values().stream().flatMap(Collection::stream).forEach(StorableText::checked))
                .then(chain.filter(exchange));
    }

    private static boolean isForm(ServerWebExchange exchange) {
        try {
            var type = exchange.getRequest().getHeaders().getContentType();
            return type != null && MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
