package uk.commissioning.kernel.identifier;

/// UK postcode by the standard pattern of GOV.UK, in capitals with one space (ID-16). Part of a child's address, so
/// refusals do not repeat it.
public record Postcode(String value) {
    private static final int INWARD = 3;
    private static final Shape SHAPE = Shape.of(
            "GIR 0AA|([A-Z][0-9]{1,2}|[A-Z][A-HJ-Y][0-9]{1,2}|[A-Z][0-9][A-Z]|[A-Z][A-HJ-Y][0-9][A-Z]) [0-9][A-Z]{2}",
            IdentifierReason.POSTCODE_NOT_VALID);

    public Postcode {
        SHAPE.check(value);
    }

    /// Spaces may be anywhere or missing; letters become capitals.
    public static Postcode parse(String text) {
        var packed = Shape.capitals(text);
        var cut = Math.max(packed.length() - INWARD, 0);
        return new Postcode(packed.substring(0, cut) + " " + packed.substring(cut));
    }

    /// "ME14": the part that names a town or district.
    public String outward() {
        return value.substring(0, value.length() - INWARD - 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
