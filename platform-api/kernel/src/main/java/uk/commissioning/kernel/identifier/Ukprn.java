package uk.commissioning.kernel.identifier;

/// UK provider reference number, eight digits beginning with 1 (ID-02).
public record Ukprn(String value) {
    private static final Shape SHAPE = Shape.of("1[0-9]{7}", IdentifierReason.UKPRN_NOT_VALID);

    public Ukprn {
        SHAPE.check(value);
    }

    /// Spaces are ignored.
    public static Ukprn parse(String text) {
        return new Ukprn(Shape.packed(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
