package uk.commissioning.core.directory.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import uk.commissioning.core.directory.ProviderQuestion.Place;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.kernel.refusal.Refused;

/// A place in the list of providers, as `next` gives it and `after` takes it.
final class DirectoryCursor {

    private static final char BETWEEN = '\n';
    private static final int LONGEST = 2_000;

    private DirectoryCursor() {}

    static String text(Place place) {
        var text = place.name() + BETWEEN + place.provider();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Place of(String text) {
        if (text.length() > LONGEST) throw Refused.because(PlacementReason.CURSOR_NOT_RECOGNISED);
        try {
            var place = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var between = place.lastIndexOf(BETWEEN);
            if (between >= 0 && place.indexOf('\0') < 0) {
                return new Place(place.substring(0, between), UUID.fromString(place.substring(between + 1)));
            }
        } catch (IllegalArgumentException notOurs) {
            throw Refused.because(PlacementReason.CURSOR_NOT_RECOGNISED);
        }
        throw Refused.because(PlacementReason.CURSOR_NOT_RECOGNISED);
    }
}
