package uk.commissioning.kernel.identifier;

/// Common procurement vocabulary code, eight digits with or without its check digit (ID-15).
public record CpvCode(String value) {
    private static final Shape SHAPE = Shape.of("[0-9]{8}(-[0-9])?", IdentifierReason.CPV_CODE_NOT_VALID);

    public CpvCode {
        SHAPE.check(value);
    }

    /// Spaces are ignored. The check digit has no published rule, so it is kept as given.
    public static CpvCode parse(String text) {
        return new CpvCode(Shape.packed(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
