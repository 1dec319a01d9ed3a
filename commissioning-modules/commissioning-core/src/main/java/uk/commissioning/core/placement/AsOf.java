package uk.commissioning.core.placement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// The day a list or a figure is asked for, as a query parameter tells it: `2025-06-30`, or today where it says
/// nothing.
public final class AsOf {

    private static final int LONGEST = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private AsOf() {}

    public static LocalDate of(@Nullable String text, LocalDate today) {
        var day = optional(text);
        return day == null ? today : day;
    }

    /// None where nothing is asked for; refuses what is no date.
    public static @Nullable LocalDate optional(@Nullable String text) {
        if (text == null || text.isBlank()) return null;

        try {
            return checked(text.strip());
        } catch (DateTimeException notADate) {
            throw refused();
        }
    }

    private static LocalDate checked(String text) {
        if (text.length() > LONGEST) throw refused();

        var day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) throw refused();
        return day;
    }

    private static Refused refused() {
        return Refused.fields(List.of(FieldRefusal.of("on", PlacementReason.DATE_NOT_RECOGNISED)));
    }
}
