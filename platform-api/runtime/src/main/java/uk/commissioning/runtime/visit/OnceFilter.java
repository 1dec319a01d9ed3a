package uk.commissioning.runtime.visit;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.once.OnceKey;
import uk.commissioning.runtime.problem.EdgeReason;

/// Binds the key that makes a creation happen once (A13): the header Idempotency-Key of an API call, the query
/// parameter `once` of a page's form.
final class OnceFilter implements WebFilter, Ordered {

    private static final int ORDER = PersonFilter.ORDER + 20;
    private static final String HEADER = "Idempotency-Key";
    private static final String PARAMETER = "once";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final List<HttpMethod> CHANGING = List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!CHANGING.contains(request.getMethod())) return chain.filter(exchange);

        var name = CouncilPath.isApi(request) ? HEADER : PARAMETER;
        var key = key(request, name);
        if (key == null) return chain.filter(exchange);
        if (!KEY.matcher(key).matches()) {
            return Mono.error(
                    () -> Refused.fields(List.of(FieldRefusal.of(name, EdgeReason.IDEMPOTENCY_KEY_NOT_ACCEPTED))));
        }
        return chain.filter(exchange).contextWrite(new OnceKey(key)::into);
    }

    private static @Nullable String key(ServerHttpRequest request, String name) {
        return name.equals(HEADER)
                ? request.getHeaders().getFirst(HEADER)
                : request.getQueryParams().getFirst(PARAMETER);
    }
}
