package uk.commissioning.core.listing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// A place in a sorted list: after the line with these values, as they are sorted.
public record ListPlace(List<String> values) {

    private static final String BETWEEN = "\n";
    private static final int LONGEST = 2_000;

    public ListPlace {
        values = List.copyOf(values);
    }

    public static ListPlace of(String... values) {
        return new ListPlace(List.of(values));
    }

    /// As an address names it.
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, values).getBytes(StandardCharsets.UTF_8));
    }

    /// None where nothing is asked for; refuses what does not have that many values.
    public static @Nullable ListPlace read(@Nullable String text, int values) {
        if (text == null || text.isBlank()) return null;
        if (text.length() > LONGEST) throw refused();

        try {
            var told = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = Arrays.asList(told.split(BETWEEN, -1));
            if (parts.size() != values || told.indexOf('\0') >= 0 || told.indexOf('\uFFFD') >= 0) throw refused();
            return new ListPlace(parts);
        } catch (IllegalArgumentException notOurs) {
            throw refused();
        }
    }

    public static Refused refused() {
        return Refused.fields(List.of(FieldRefusal.of("after", PlacementReason.CURSOR_NOT_RECOGNISED)));
    }
}
