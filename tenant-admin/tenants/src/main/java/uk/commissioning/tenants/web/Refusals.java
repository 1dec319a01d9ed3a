package uk.commissioning.tenants.web;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;

/// A refused form is shown again with what is wrong; what is missing or forbidden is for the error page.
public final class Refusals {

    private Refusals() {}

    /// `form` makes the page again, from its messages and the status to answer with.
    public static Mono<Rendering> shown(
            Mono<Rendering> change, BiFunction<List<FieldMessage>, HttpStatus, Mono<Rendering>> form) {
        return change.onErrorResume(
                Refused.class, refused -> switch (refused.reason().kind()) {
                    case INPUT, CONFLICT -> form.apply(FieldMessage.of(refused), status(refused));
                    case MISSING, FORBIDDEN, OURS -> Mono.error(refused);
                });
    }

    private static HttpStatus status(Refused refused) {
        if (refused.reason().kind() == Kind.CONFLICT) return HttpStatus.CONFLICT;
        return refused.fields().isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
