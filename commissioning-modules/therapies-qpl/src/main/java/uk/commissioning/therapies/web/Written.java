package uk.commissioning.therapies.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days and numbers as pages write them.
public final class Written {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Written() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(@Nullable LocalDate day, String without) {
        return day == null ? without : DAY.format(day);
    }

    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /// "1 order", "2 orders".
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }
}
