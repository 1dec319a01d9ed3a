package uk.commissioning.runtime.problem;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;

/// Refuses NUL in the fields of a page's form, which the check against forged requests has read before, and a field
/// without a value, which no browser sends. What a program sends as a form is refused by its type.
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
                        form.values().stream().flatMap(Collection::stream).forEach(StorableForms::check))
                .then(chain.filter(exchange));
    }

    private static void check(@Nullable String value) {
        if (value == null) throw Refused.because(EdgeReason.REQUEST_NOT_ACCEPTED);
        StorableText.checked(value);
    }

    private static boolean isForm(ServerWebExchange exchange) {
        if (exchange.getRequest().getPath().value().startsWith("/api/")) return false;

        try {
            var type = exchange.getRequest().getHeaders().getContentType();
            return type != null && MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
