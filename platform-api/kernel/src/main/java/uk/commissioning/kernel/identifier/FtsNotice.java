package uk.commissioning.kernel.identifier;

/// Notice on Find a Tender, stored as 008594-2026 and displayed as 2026/S 000-008594 (ID-10).
public record FtsNotice(String value) {
    private static final Shape SHAPE = Shape.of("([0-9]{6})-([0-9]{4})", IdentifierReason.FTS_NOTICE_NOT_VALID);
    private static final String DISPLAYED = "([0-9]{4})/S000-([0-9]{6})";

    public FtsNotice {
        SHAPE.check(value);
    }

    /// Reads either form; spaces are ignored.
    public static FtsNotice parse(String text) {
        return new FtsNotice(Shape.capitals(text).replaceFirst("^" + DISPLAYED + "$", "$2-$1"));
    }

    /// "2026/S 000-008594".
    public String format() {
        var parts = SHAPE.match(value);
        return parts.group(2) + "/S 000-" + parts.group(1);
    }

    @Override
    public String toString() {
        return value;
    }
}
