package uk.commissioning.kernel.identifier;

import java.util.Locale;

/// Open contracting id of Find a Tender, such as ocds-h6vhtk-051257 (ID-09).
public record Ocid(String value) {
    private static final Shape SHAPE = Shape.of("ocds-h6vhtk-[0-9a-f]{6}", IdentifierReason.OCID_NOT_VALID);

    public Ocid {
        SHAPE.check(value);
    }

    /// Spaces are ignored and letters become small.
    public static Ocid parse(String text) {
        return new Ocid(Shape.packed(text).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
