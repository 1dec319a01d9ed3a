package uk.commissioning.core.placement.web;

import java.util.List;
import java.util.function.Function;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// What somebody entered, checked before it is used; a refusal names the field and never repeats the value.
final class Entered {

    private static final int LONGEST_REFERENCE = 60;

    private Entered() {}

    /// Whether it can be a reference at all: not too long, nothing invisible.
    static boolean isReference(String text) {
        return text.length() <= LONGEST_REFERENCE && text.chars().noneMatch(Character::isISOControl);
    }

    /// The value of a field, or a refusal that names the field.
    static <T> T parsed(String field, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (Refused refused) {
            throw refused(
                    FieldRefusal.of(field, refused.reason(), refused.arguments().toArray()));
        }
    }

    static Refused refused(FieldRefusal refusal) {
        return Refused.fields(List.of(refusal));
    }
}
