package uk.commissioning.core.register;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// A place in the register: after this key of its order and reference.
public record RegisterCursor(String key, String reference) {

    private static final char BETWEEN = '\n';
    private static final int LONGEST = 2_000;

    public String text() {
        var place = key + BETWEEN + reference;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    public static RegisterCursor of(String text) {
        if (text.length() > LONGEST) throw refused();

        try {
            var place = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var between = place.lastIndexOf(BETWEEN);
            if (between < 0 || place.indexOf('\0') >= 0) throw refused();
            return new RegisterCursor(place.substring(0, between), place.substring(between + 1));
        } catch (IllegalArgumentException notOurs) {
            throw refused();
        }
    }

    private static Refused refused() {
        return Refused.fields(List.of(FieldRefusal.of("after", PlacementReason.CURSOR_NOT_RECOGNISED)));
    }
}
