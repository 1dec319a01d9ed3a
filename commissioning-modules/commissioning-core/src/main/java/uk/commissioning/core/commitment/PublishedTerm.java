package uk.commissioning.core.commitment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.AcademicYear;
import uk.commissioning.kernel.calendar.Period;

/// A term of a school's published calendar as a council has it: its days, its half term, and further days closed.
public record PublishedTerm(
        UUID site, String name, Period days, @Nullable Period halfTerm, Set<LocalDate> closed) {

    /// More would be two terms in one row.
    public static final int LONGEST = 200;

    public PublishedTerm {
        closed = Set.copyOf(closed);
    }

    /// The academic year in which it begins.
    public AcademicYear year() {
        return AcademicYear.containing(days.from());
    }

    /// Every day within it on which the school is closed although it could be open.
    Set<LocalDate> closedDays() {
        var all = new HashSet<>(closed);
        if (halfTerm != null)
            halfTerm.from().datesUntil(halfTerm.to().plusDays(1)).forEach(all::add);
        return all;
    }
}
