package uk.commissioning.kernel.identifier;

/// Unique reference number of an establishment, six digits (ID-01). Children's home ids of Ofsted are something else.
public record Urn(String value) {
    private static final Shape SHAPE = Shape.of("[1-9][0-9]{5}", IdentifierReason.URN_NOT_VALID);

    public Urn {
        SHAPE.check(value);
    }

    /// Spaces are ignored. Whether the establishment exists is asked elsewhere.
    public static Urn parse(String text) {
        return new Urn(Shape.packed(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
