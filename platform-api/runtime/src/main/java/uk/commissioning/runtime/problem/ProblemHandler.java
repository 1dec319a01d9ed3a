package uk.commissioning.runtime.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;
import uk.commissioning.runtime.telemetry.Correlation;

/// Where everything that goes wrong ends, in a handler or in a filter: recorded and answered once.
final class ProblemHandler implements ErrorWebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final int BEFORE_THE_FRAMEWORKS_OWN = -2;

    private final ProblemAnswers answers;
    private final RefusedRequests refusedRequests;

    ProblemHandler(ProblemAnswers answers, RefusedRequests refusedRequests) {
        this.answers = answers;
        this.refusedRequests = refusedRequests;
    }

    @Override
    public int getOrder() {
        return BEFORE_THE_FRAMEWORKS_OWN;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) return Mono.empty();

        var refused = Recognised.of(failure);
        if (refused.reason() == EdgeReason.FAULT_OF_OURS) log(exchange, failure);
        if (exchange.getResponse().isCommitted()) return Mono.error(Fault.of(failure));

        if (failure instanceof ErrorResponse response) copy(response.getHeaders(), exchange);
        return refusedRequests.record(exchange, refused).then(answers.write(exchange, refused));
    }

    /// Such as Allow of a 405 and Accept of a 415.
    private static void copy(HttpHeaders headers, ServerWebExchange exchange) {
        headers.forEach((name, values) -> exchange.getResponse().getHeaders().put(name, values));
    }

    private static void log(ServerWebExchange exchange, Throwable failure) {
        var correlation = Correlation.of(exchange);
        try (var _ = MDC.putCloseable(Correlation.KEY, correlation)) {
            LOG.error("Fault of ours, correlation id {}", correlation, Fault.of(failure));
            LOG.debug("The same with its messages, which may quote the request", failure);
        }
    }
}
