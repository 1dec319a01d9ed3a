package uk.commissioning.runtime.problem;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Reasons of the edge: what is wrong with a request before any handler has seen it, each with its HTTP status.
public enum EdgeReason implements Reason {
    TOKEN_MISSING(Kind.FORBIDDEN, 401),
    TOKEN_EXPIRED(Kind.FORBIDDEN, 401),
    TOKEN_NOT_ACCEPTED(Kind.FORBIDDEN, 401),
    TOKEN_WITHOUT_AUDIENCE(Kind.FORBIDDEN, 401),
    SIGN_IN_NEEDED(Kind.FORBIDDEN, 401),
    SIGN_IN_NOT_COMPLETED(Kind.FORBIDDEN, 401),
    SIGN_IN_UNAVAILABLE(Kind.OURS, 503),
    FORM_EXPIRED(Kind.FORBIDDEN, 403),
    REQUEST_NOT_ACCEPTED(Kind.INPUT, 400),
    BODY_MISSING(Kind.INPUT, 400),
    BODY_NOT_READABLE(Kind.INPUT, 400),
    BODY_TOO_COMPLEX(Kind.INPUT, 400),
    BODY_TOO_LARGE(Kind.INPUT, 413),
    FIELD_UNKNOWN(Kind.INPUT, 400),
    FIELD_OF_WRONG_TYPE(Kind.INPUT, 400),
    FIELD_NOT_ONE_OF(Kind.INPUT, 400),
    PARAMETER_MISSING(Kind.INPUT, 400),
    PARAMETER_NOT_ACCEPTED(Kind.INPUT, 400),
    CHARACTER_NOT_ACCEPTED(Kind.INPUT, 400),
    IDEMPOTENCY_KEY_NOT_ACCEPTED(Kind.INPUT, 422),
    METHOD_NOT_ALLOWED(Kind.INPUT, 405),
    ANSWER_NOT_OFFERED(Kind.INPUT, 406),
    CONTENT_TYPE_NOT_ACCEPTED(Kind.INPUT, 415),
    OVERLOADED(Kind.OURS, 503),
    FAULT_OF_OURS(Kind.OURS, 500);

    private final Kind kind;
    private final int status;

    EdgeReason(Kind kind, int status) {
        this.kind = kind;
        this.status = status;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    int status() {
        return status;
    }
}
