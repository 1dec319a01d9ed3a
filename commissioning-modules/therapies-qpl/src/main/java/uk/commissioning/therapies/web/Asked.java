package uk.commissioning.therapies.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

/// Query parameters read; blank is the same as absent, as empty form fields are sent. A refusal names the field and
/// never repeats the value.
public final class Asked {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_REFERENCE = 60;

    private Asked() {}

    /// None where nothing is asked for.
    public static <E extends Enum<E>> @Nullable E oneOf(String field, E[] values, @Nullable String text) {
        if (text == null || text.isBlank()) return null;

        var wanted = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> refused(field, CommonReason.FIELD_NOT_RECOGNISED, field, names(values)));
    }

    /// None where nothing is asked for.
    public static @Nullable UUID id(String field, @Nullable String text, Reason otherwise) {
        if (text == null || text.isBlank()) return null;

        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException noId) {
            throw refused(field, otherwise);
        }
    }

    /// The reference that a list goes on after; empty at its beginning.
    public static String place(@Nullable String after) {
        if (after == null || after.isBlank()) return "";
        if (after.length() > LONGEST_REFERENCE || after.chars().anyMatch(Character::isISOControl)) {
            throw refused("after", PlacementReason.CURSOR_NOT_RECOGNISED);
        }
        return after;
    }

    public static int size(@Nullable Integer limit) {
        if (limit == null) return USUAL_PAGE;
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw refused("limit", PlacementReason.LIMIT_OUT_OF_RANGE, LARGEST_PAGE);
        }
        return limit;
    }

    public static Refused refused(String field, Reason reason, Object... arguments) {
        return Refused.fields(List.of(FieldRefusal.of(field, reason, arguments)));
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
