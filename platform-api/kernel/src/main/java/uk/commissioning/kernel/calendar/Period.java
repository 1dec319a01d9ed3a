package uk.commissioning.kernel.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;

/// Whole days from the first to the last, both included.
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw Refused.because(CalendarReason.PERIOD_ENDS_BEFORE_IT_STARTS, from, to);
        }
    }

    /// The period of one day.
    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /// Length in days, both ends counted.
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /// The days that both periods share, or null when they share none.
    public @Nullable Period intersection(Period other) {
        if (!overlaps(other)) {
            return null;
        }
        return new Period(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /// How many days both periods share.
    public long daysShared(Period other) {
        var shared = intersection(other);
        return shared == null ? 0 : shared.days();
    }
}
