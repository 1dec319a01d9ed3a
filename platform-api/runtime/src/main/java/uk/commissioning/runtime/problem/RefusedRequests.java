package uk.commissioning.runtime.problem;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;

/// Keeps a record of who was refused what in a council (A6). Never fails, and never delays an answer for long.
@FunctionalInterface
interface RefusedRequests {

    Mono<Void> record(ServerWebExchange exchange, Refused refused);
}
