package uk.commissioning.runtime.security;

import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.problem.EdgeReason;
import uk.commissioning.runtime.problem.ProblemAnswers;

/// Answers a path or header that no honest client sends, such as one with encoded slashes.
final class RefusedPaths implements ServerExchangeRejectedHandler {

    private final ProblemAnswers answers;

    RefusedPaths(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
        return answers.write(exchange, Refused.because(EdgeReason.REQUEST_NOT_ACCEPTED));
    }
}
