package uk.commissioning.runtime.security;

import java.net.URI;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.problem.EdgeReason;
import uk.commissioning.runtime.problem.ProblemAnswers;

/// A form without the session's token changes nothing. Who signs out when the session has ended already is signed
/// out.
final class RefusedForms implements ServerAccessDeniedHandler {

    private final ProblemAnswers answers;

    RefusedForms(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return exchange.getSession().flatMap(session -> {
            var signingOut = exchange.getRequest().getPath().value().equals(SignOut.PATH);
            if (signingOut && !session.isStarted()) {
                return SignIn.redirect(exchange, URI.create(SignOut.SIGNED_OUT));
            }
            return answers.write(exchange, Refused.because(EdgeReason.FORM_EXPIRED));
        });
    }
}
