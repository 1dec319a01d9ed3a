package uk.commissioning.kernel.identifier;

/// Public procurement organisation number of the central digital platform, such as PLDL-8938-YGYW (ID-08).
public record Ppon(String value) {
    private static final Shape SHAPE = Shape.of("P[A-Z]{3}-[0-9]{4}-[A-Z]{4}", IdentifierReason.PPON_NOT_VALID);

    public Ppon {
        SHAPE.check(value);
    }

    /// Spaces are ignored and letters become capitals.
    public static Ppon parse(String text) {
        return new Ppon(Shape.capitals(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
