package uk.commissioning.kernel.identifier;

/// Code of the Government Statistical Service for an area in England (ID-11). Codes change without the council
/// changing.
public record GssCode(String value) implements Comparable<GssCode> {
    private static final Shape SHAPE =
            Shape.of("E(01|02|04|05|06|07|08|09|10|12|47)[0-9]{6}", IdentifierReason.GSS_CODE_NOT_VALID);

    public GssCode {
        SHAPE.check(value);
    }

    /// Spaces are ignored and letters become capitals.
    public static GssCode parse(String text) {
        return new GssCode(Shape.capitals(text));
    }

    public GssArea area() {
        return GssArea.of(value);
    }

    @Override
    public int compareTo(GssCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
