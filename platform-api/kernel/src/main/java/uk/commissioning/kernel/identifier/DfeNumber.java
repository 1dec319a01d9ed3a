package uk.commissioning.kernel.identifier;

/// Number of a school at its local authority, such as 886/7001 (ID-13). It changes when the authority does; the URN
/// stays.
public record DfeNumber(String value) {
    private static final Shape SHAPE = Shape.of("[0-9]{3}/[0-9]{4}", IdentifierReason.DFE_NUMBER_NOT_VALID);
    private static final int AUTHORITY_DIGITS = 3;

    public DfeNumber {
        SHAPE.check(value);
    }

    /// Reads 886/7001 or 8867001; spaces are ignored.
    public static DfeNumber parse(String text) {
        return new DfeNumber(Shape.packed(text).replaceFirst("^([0-9]{3})([0-9]{4})$", "$1/$2"));
    }

    /// The authority's code as printed; it may be older than the list of codes.
    public String laCode() {
        return value.substring(0, AUTHORITY_DIGITS);
    }

    public String establishment() {
        return value.substring(AUTHORITY_DIGITS + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
