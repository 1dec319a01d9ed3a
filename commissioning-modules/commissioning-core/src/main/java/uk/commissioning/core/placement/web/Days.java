package uk.commissioning.core.placement.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days as pages write them.
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private Days() {}

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    static String inShort(LocalDate day) {
        return SHORT.format(day);
    }

    static String inWords(@Nullable LocalDate day, String without) {
        return day == null ? without : DAY.format(day);
    }
}
