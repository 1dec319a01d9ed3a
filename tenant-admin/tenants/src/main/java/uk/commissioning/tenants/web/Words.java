package uk.commissioning.tenants.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.tenancy.CouncilState;

/// Dates and states as people read them.
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String dayOr(@Nullable LocalDate day, String none) {
        return day == null ? none : day(day);
    }

    public static String day(Instant instant) {
        return day(London.dateOf(instant));
    }

    public static String state(CouncilState state) {
        return switch (state) {
            case PLANNED -> "Planned";
            case SHADOW -> "Shadow";
            case LIVE -> "Live";
            case CLOSING -> "Closing";
            case DISSOLVED -> "Dissolved";
        };
    }

    /// What the state means for the people of the council.
    public static String meaning(CouncilState state) {
        return switch (state) {
            case PLANNED -> "Known to the platform. Nobody works in it yet and it takes no changes.";
            case SHADOW -> "Prepares for the day it takes over: people, settings and contracts for afterwards.";
            case LIVE -> "Works on its own authority.";
            case CLOSING -> "Has handed over and is read-only. Its records can be read.";
            case DISSOLVED -> "Has ended. It is read-only and its state cannot be changed again.";
        };
    }

    public static String colour(CouncilState state) {
        return switch (state) {
            case PLANNED -> "blue";
            case SHADOW -> "purple";
            case LIVE -> "green";
            case CLOSING -> "orange";
            case DISSOLVED -> "grey";
        };
    }
}
