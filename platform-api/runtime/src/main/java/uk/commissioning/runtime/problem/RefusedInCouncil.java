package uk.commissioning.runtime.problem;

import java.time.Duration;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.audit.RefusedAttempts;
import uk.commissioning.runtime.tenancy.CouncilBinding;

/// Records who asked for what is not there or not allowed, where the path named a council (A6).
final class RefusedInCouncil implements RefusedRequests {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RefusedAttempts attempts;

    RefusedInCouncil(RefusedAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public Mono<Void> record(ServerWebExchange exchange, Refused refused) {
        CouncilBinding binding = exchange.getAttribute(CouncilBinding.class.getName());
        if (binding == null || !isAttempt(refused.reason().kind())) return Mono.empty();

        var path = exchange.getRequest().getPath().value();
        return attempts.record(binding, refused.reason(), path).timeout(PATIENCE, Mono.empty());
    }

    private static boolean isAttempt(Kind kind) {
        return switch (kind) {
            case MISSING, FORBIDDEN -> true;
            case INPUT, CONFLICT, OURS -> false;
        };
    }
}
