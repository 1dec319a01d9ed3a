package uk.commissioning.kernel.refusal;

/// What sort of no: counted as a metric, and mapped to one HTTP status at the edge.
public enum Kind {
    INPUT,
    MISSING,
    CONFLICT,
    FORBIDDEN,
    OURS
}
