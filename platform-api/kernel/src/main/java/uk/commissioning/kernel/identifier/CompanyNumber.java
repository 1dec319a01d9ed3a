package uk.commissioning.kernel.identifier;

import java.util.regex.Pattern;

/// Companies House number, eight characters (ID-06).
public record CompanyNumber(String value) {
    private static final int LENGTH = 8;
    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Shape SHAPE = Shape.of(
            "[0-9]{8}|(SC|NI|OC|SO|NC|CE|CS|FC|BR|IP|RS|SP|NP|R0|LP|SL|NL|RC|GE|AC)[0-9]{6}",
            IdentifierReason.COMPANY_NUMBER_NOT_VALID);

    public CompanyNumber {
        SHAPE.check(value);
    }

    /// Spaces are ignored, letters become capitals, and a short number is padded with zeros on the left.
    public static CompanyNumber parse(String text) {
        var packed = Shape.capitals(text);
        if (SHORT_NUMBER.matcher(packed).matches()) {
            return new CompanyNumber("0".repeat(LENGTH - packed.length()) + packed);
        }
        return new CompanyNumber(packed);
    }

    @Override
    public String toString() {
        return value;
    }
}
