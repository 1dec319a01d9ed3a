package uk.commissioning.kernel.identifier;

/// Charity number in England and Wales, with the number of a linked charity if it is one, such as 1096256-1 (ID-07).
public record CharityNumber(String value) {
    private static final Shape SHAPE = Shape.of("[0-9]{6,7}(-[0-9]{1,4})?", IdentifierReason.CHARITY_NUMBER_NOT_VALID);

    public CharityNumber {
        SHAPE.check(value);
    }

    /// Spaces are ignored.
    public static CharityNumber parse(String text) {
        return new CharityNumber(Shape.packed(text));
    }

    public boolean isLinked() {
        return value.contains("-");
    }

    @Override
    public String toString() {
        return value;
    }
}
