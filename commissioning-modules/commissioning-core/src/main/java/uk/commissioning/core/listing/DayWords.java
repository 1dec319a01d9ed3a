package uk.commissioning.core.listing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days as pages write them.
public final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private DayWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    public static String of(@Nullable LocalDate day, String without) {
        return day == null ? without : DAY.format(day);
    }

    /// "1 Sep 2026 to 31 Aug 2030", or "1 Sep 2026 onwards".
    public static String span(LocalDate from, @Nullable LocalDate to) {
        return SHORT.format(from) + (to == null ? " onwards" : " to " + SHORT.format(to));
    }
}
