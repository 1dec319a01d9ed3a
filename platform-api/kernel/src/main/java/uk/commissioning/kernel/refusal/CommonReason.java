package uk.commissioning.kernel.refusal;

/// Reasons that belong to no feature.
public enum CommonReason implements Reason {
    INPUT_NOT_ACCEPTED(Kind.INPUT),
    FIELD_REQUIRED(Kind.INPUT),
    FIELD_TOO_LONG(Kind.INPUT),
    FIELD_NOT_RECOGNISED(Kind.INPUT),
    NOT_FOUND(Kind.MISSING),
    NOT_ALLOWED(Kind.FORBIDDEN),
    MODULE_NOT_ENABLED(Kind.FORBIDDEN),
    COUNCIL_NOT_OPEN(Kind.CONFLICT),
    COUNCIL_CLOSING(Kind.CONFLICT),
    COUNCIL_DISSOLVED(Kind.CONFLICT),
    COUNCIL_SUSPENDED(Kind.CONFLICT),
    REORGANISATION_VESTED(Kind.CONFLICT),
    REORGANISATION_SET_ASIDE(Kind.CONFLICT),
    CHANGED_BY_SOMEBODY_ELSE(Kind.CONFLICT),
    VERSION_REQUIRED(Kind.INPUT),
    KEY_USED_FOR_SOMETHING_ELSE(Kind.CONFLICT);

    private final Kind kind;

    CommonReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
