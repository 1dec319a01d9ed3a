package uk.commissioning.kernel.identifier;

/// How identifiers of children look in logs and messages.
final class Hidden {
    static final String DOTS = "•••";

    private Hidden() {}
}
