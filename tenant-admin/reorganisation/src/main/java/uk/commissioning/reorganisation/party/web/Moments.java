package uk.commissioning.reorganisation.party.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.commissioning.kernel.calendar.London;

/// Points in time as people read them, in local time.
public final class Moments {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(London.ZONE);

    private Moments() {}

    public static String of(Instant instant) {
        return MOMENT.format(instant);
    }
}
