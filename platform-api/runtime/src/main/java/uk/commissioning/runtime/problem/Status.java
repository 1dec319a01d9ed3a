package uk.commissioning.runtime.problem;

import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Refused;

/// The HTTP status of a refusal: 422 where single fields are refused, 400 for other input.
final class Status {

    private Status() {}

    static int of(Refused refused, boolean versionSent) {
        var reason = refused.reason();
        if (reason instanceof EdgeReason edge) return edge.status();
        if (reason == CommonReason.VERSION_REQUIRED) return 428;
        if (reason == CommonReason.CHANGED_BY_SOMEBODY_ELSE) return versionSent ? 412 : 409;
        return of(reason.kind(), !refused.fields().isEmpty());
    }

    private static int of(Kind kind, boolean fields) {
        return switch (kind) {
            case INPUT -> fields ? 422 : 400;
            case MISSING -> 404;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case OURS -> 500;
        };
    }
}
