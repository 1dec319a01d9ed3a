package uk.commissioning.runtime.audit;

import java.util.UUID;
import reactor.util.context.ContextView;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.runtime.tenancy.CouncilBinding;
import uk.commissioning.runtime.tenancy.OperatorBinding;

/// Who is behind an entry, and what joins it to a request, cut to what the tables take.
record Who(UUID subject, String name, String correlationId) {

    private static final int NAME = 200;
    private static final int CORRELATION = 64;

    static Who in(ContextView context) {
        return of(context.get(Actor.class), correlation(context));
    }

    static Who of(Actor actor, String correlationId) {
        return new Who(actor.subject(), cut(actor.name(), NAME), cut(correlationId, CORRELATION));
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static String correlation(ContextView context) {
        if (context.hasKey(CouncilBinding.class))
            return context.get(CouncilBinding.class).correlationId();
        if (context.hasKey(OperatorBinding.class))
            return context.get(OperatorBinding.class).correlationId();
        return "";
    }
}
