package uk.commissioning.alternative.asked;

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

/// Query parameters read; blank is the same as absent, and a refusal names the parameter and never repeats its
/// value.
public final class Asked {

    public static final int LARGEST_PAGE = 200;

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_REFERENCE = 60;

    private Asked() {}

    /// How many lines a page has at most.
    public static int limit(@Nullable Integer limit) {
        if (limit == null) return USUAL_PAGE;
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw refused("limit", PlacementReason.LIMIT_OUT_OF_RANGE, LARGEST_PAGE);
        }
        return limit;
    }

    /// A place in a list that is sorted by reference: after this one.
    public static String reference(@Nullable String after) {
        if (after == null || after.isBlank()) return "";
        if (after.length() > LONGEST_REFERENCE || after.chars().anyMatch(Character::isISOControl)) {
            throw refused("after", PlacementReason.CURSOR_NOT_RECOGNISED);
        }
        return after;
    }

    /// A place in a list: after the record with this id.
    public static @Nullable UUID place(@Nullable String after) {
        if (after == null || after.isBlank()) return null;

        var id = uuid(after);
        if (id == null) throw refused("after", PlacementReason.CURSOR_NOT_RECOGNISED);
        return id;
    }

    public static @Nullable UUID id(String field, @Nullable String text) {
        if (text == null || text.isBlank()) return null;

        var id = uuid(text);
        if (id == null) throw refused(field, CommonReason.FIELD_NOT_RECOGNISED, field, "an id of a list");
        return id;
    }

    public static <E extends Enum<E>> @Nullable E oneOf(String field, E[] values, @Nullable String text) {
        if (text == null || text.isBlank()) return null;

        var wanted = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> refused(field, CommonReason.FIELD_NOT_RECOGNISED, field, names(values)));
    }

    private static @Nullable UUID uuid(String text) {
        try {
            var id = UUID.fromString(text.strip());
            return id.toString().equalsIgnoreCase(text.strip()) ? id : null;
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Refused refused(String field, Reason reason, Object... arguments) {
        return Refused.fields(List.of(FieldRefusal.of(field, reason, arguments)));
    }
}
