package uk.commissioning.kernel.identifier;

import uk.commissioning.kernel.refusal.Refused;

/// NHS number, ten digits with a check digit (ID-05). It identifies a person, so it prints as dots.
public record NhsNumber(String value) {
    private static final Shape SHAPE = Shape.of("[0-9]{10}", IdentifierReason.NHS_NUMBER_NOT_VALID);

    /// The last digit is 11 less the remainder; 11 stands for 0, and 10 is never issued.
    public NhsNumber {
        SHAPE.check(value);
        var check = (CheckDigits.MODULUS - CheckDigits.remainder(value)) % CheckDigits.MODULUS;
        if (CheckDigits.last(value) != check) {
            throw Refused.because(IdentifierReason.NHS_NUMBER_CHECK_DIGIT_WRONG);
        }
    }

    /// Spaces and hyphens are ignored.
    public static NhsNumber parse(String text) {
        return new NhsNumber(Shape.packed(text).replace("-", ""));
    }

    /// "943 476 5919": as the NHS prints it, for people who may see it.
    public String format() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
    }

    @Override
    public String toString() {
        return Hidden.DOTS;
    }
}
