package uk.commissioning.kernel.identifier;

import java.time.LocalDate;
import uk.commissioning.kernel.refusal.Refused;

/// The education department's three-digit code of a local authority, known to the dated list (ID-12).
public record LaCode(String value) implements Comparable<LaCode> {
    private static final Shape SHAPE = Shape.of("[2-9][0-9]{2}", IdentifierReason.LA_CODE_NOT_VALID);

    public LaCode {
        SHAPE.check(value);
        if (!LaCodeList.england().knows(value)) {
            throw Refused.because(IdentifierReason.LA_CODE_NOT_IN_LIST, value);
        }
    }

    /// A code of the list, in force or not: history keeps old codes.
    public static LaCode parse(String text) {
        return new LaCode(Shape.packed(text));
    }

    /// A code in force on a day, such as 942 from 1 April 2023.
    public static LaCode parseInForce(String text, LocalDate day) {
        var code = parse(text);
        if (!code.inForceOn(day)) {
            throw Refused.because(IdentifierReason.LA_CODE_NOT_IN_FORCE, code.value, day);
        }
        return code;
    }

    public boolean inForceOn(LocalDate day) {
        return LaCodeList.england().on(value, day) != null;
    }

    @Override
    public int compareTo(LaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
