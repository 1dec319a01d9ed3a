package uk.commissioning.core.listing;

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

/// Query parameters as lists read them; blank is the same as absent, as empty form fields are sent.
public final class ListParameters {

    public static final int LARGEST_PAGE = 200;

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_REFERENCE = 60;
    private static final String AN_ID = "an id";

    private ListParameters() {}

    public static int limit(@Nullable Integer limit) {
        if (limit == null) return USUAL_PAGE;
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw refused("limit", PlacementReason.LIMIT_OUT_OF_RANGE, LARGEST_PAGE);
        }
        return limit;
    }

    public static <E extends Enum<E>> @Nullable E oneOf(String field, E[] values, @Nullable String text) {
        if (text == null || text.isBlank()) return null;

        try {
            return recognised(field, values, text);
        } catch (Refused refused) {
            throw refused(field, refused.reason(), refused.arguments().toArray());
        }
    }

    /// The value of that name, in small letters or with spaces too; a refusal tells which there are.
    public static <E extends Enum<E>> E recognised(String field, E[] values, String text) {
        var wanted = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonReason.FIELD_NOT_RECOGNISED, field, names(values)));
    }

    /// An id of a record; whether there is such a record is asked elsewhere.
    public static @Nullable UUID id(String field, @Nullable String text) {
        if (text == null || text.isBlank()) return null;

        var id = uuid(text.strip());
        if (id == null) throw refused(field, CommonReason.FIELD_NOT_RECOGNISED, field, AN_ID);
        return id;
    }

    /// A place in a list: after the record with this id; none at its beginning.
    public static @Nullable UUID afterId(@Nullable String after) {
        if (after == null || after.isBlank()) return null;

        var id = uuid(after.strip());
        if (id == null) throw ListPlace.refused();
        return id;
    }

    /// A place in a list that is sorted by reference: after this one; empty at its beginning.
    public static String afterReference(@Nullable String after) {
        if (after == null || after.isBlank()) return "";
        if (after.length() > LONGEST_REFERENCE || after.chars().anyMatch(Character::isISOControl)) {
            throw ListPlace.refused();
        }
        return after;
    }

    /// A short text, such as a reference or the beginning of a name.
    public static @Nullable String text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) return null;

        var stripped = text.strip();
        if (stripped.length() > longest || stripped.chars().anyMatch(Character::isISOControl)) {
            throw refused(field, PlacementReason.REFERENCE_NOT_RECOGNISED);
        }
        return stripped;
    }

    /// Only as ids are written: the library takes "1-1-1-1-1" for one too.
    private static @Nullable UUID uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? id : null;
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static Refused refused(String field, Reason reason, Object... arguments) {
        return Refused.fields(List.of(FieldRefusal.of(field, reason, arguments)));
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
