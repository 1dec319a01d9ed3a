package uk.commissioning.kernel.identifier;

import uk.commissioning.kernel.refusal.Refused;

/// Unique learner number, ten digits with a check digit (ID-04). It identifies a learner, so it prints as dots.
public record Uln(String value) {
    private static final Shape SHAPE = Shape.of("[1-9][0-9]{9}", IdentifierReason.ULN_NOT_VALID);

    /// The last digit is 10 less the remainder; a remainder of 0 would make it 10 and is never issued.
    public Uln {
        SHAPE.check(value);
        if (CheckDigits.last(value) != 10 - CheckDigits.remainder(value)) {
            throw Refused.because(IdentifierReason.ULN_CHECK_DIGIT_WRONG);
        }
    }

    /// Spaces are ignored.
    public static Uln parse(String text) {
        return new Uln(Shape.packed(text));
    }

    @Override
    public String toString() {
        return Hidden.DOTS;
    }
}
