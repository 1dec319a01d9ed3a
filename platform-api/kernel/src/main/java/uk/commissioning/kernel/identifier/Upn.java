package uk.commissioning.kernel.identifier;

import uk.commissioning.kernel.refusal.Refused;

/// Unique pupil number (ID-03): a check letter, 11 digits, and a digit or, on a temporary number, a letter.
/// It identifies a child, so it prints as dots; only `value()` tells it.
public record Upn(String value) {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final Shape SHAPE =
            Shape.of("[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]", IdentifierReason.UPN_NOT_VALID);

    public Upn {
        SHAPE.check(value);
        if (value.charAt(0) != checkLetter(value)) {
            throw Refused.because(IdentifierReason.UPN_CHECK_LETTER_WRONG);
        }
    }

    /// Spaces are ignored and letters become capitals.
    public static Upn parse(String text) {
        return new Upn(Shape.capitals(text));
    }

    /// The number made of its second to last characters and the check letter they ask for.
    public static Upn withCheckLetter(String withoutLetter) {
        var rest = "A" + Shape.capitals(withoutLetter);
        SHAPE.check(rest);
        return new Upn(checkLetter(rest) + rest.substring(1));
    }

    public boolean isTemporary() {
        return Character.isLetter(value.charAt(value.length() - 1));
    }

    /// The code of the authority that issued the number: history, not responsibility.
    public String issuingLaCode() {
        return value.substring(1, 4);
    }

    @Override
    public String toString() {
        return Hidden.DOTS;
    }

    /// The letter at Σ weight × value mod 23, weights 2 to 13 over the second to the last character.
    private static char checkLetter(String upn) {
        var sum = 0;
        for (var place = 1; place < upn.length(); place++) {
            sum += (place + 1) * valueOf(upn.charAt(place));
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }

    private static int valueOf(char character) {
        return Character.isDigit(character) ? character - '0' : LETTERS.indexOf(character);
    }
}
