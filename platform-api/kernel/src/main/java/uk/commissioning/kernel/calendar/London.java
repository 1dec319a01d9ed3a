package uk.commissioning.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where civil dates meet instants: Europe/London, summer time included (MT-11).
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /// The instant at which a day begins in London; vesting on 1 April begins at 23:00 UTC on 31 March (MT-11).
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /// The first instant after a day: what happens before it happened on that day or earlier.
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /// Whether something arrived on or before its due date; 23:59 London time on that date is in time (IN-60).
    public static boolean inTime(Instant arrived, LocalDate dueDate) {
        return arrived.isBefore(endOf(dueDate));
    }
}
