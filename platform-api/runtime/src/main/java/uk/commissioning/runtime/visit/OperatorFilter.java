package uk.commissioning.runtime.visit;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.runtime.telemetry.Correlation;
import uk.commissioning.runtime.tenancy.OperatorBinding;

/// Binds who asks tenant-admin for something; whether an operator, the transaction finds out.
final class OperatorFilter implements WebFilter, Ordered {

    static final int ORDER = PersonFilter.ORDER + 10;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!CouncilPath.isOperators(exchange.getRequest())) return chain.filter(exchange);

        Actor actor = exchange.getAttribute(PersonFilter.PERSON);
        if (actor == null) return Refused.missing();
        var binding = new OperatorBinding(actor, Correlation.of(exchange));
        return chain.filter(exchange).contextWrite(binding::into);
    }
}
