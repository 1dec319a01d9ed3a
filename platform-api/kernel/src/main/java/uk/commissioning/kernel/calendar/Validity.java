package uk.commissioning.kernel.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;

/// The days on which a rate, a code or a mapping holds, both ends included; no end means "until further notice"
/// (MT-12).
public record Validity(LocalDate from, @Nullable LocalDate to) {
    public Validity {
        if (to != null && to.isBefore(from)) {
            throw Refused.because(CalendarReason.PERIOD_ENDS_BEFORE_IT_STARTS, from, to);
        }
    }

    public static Validity from(LocalDate first) {
        return new Validity(first, null);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Validity other) {
        return (other.to == null || !other.to.isBefore(from)) && (to == null || !other.from.isAfter(to));
    }

    /// The same start, ended on the given last day.
    public Validity endingOn(LocalDate last) {
        return new Validity(from, last);
    }
}
