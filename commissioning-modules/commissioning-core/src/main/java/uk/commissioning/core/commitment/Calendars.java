package uk.commissioning.core.commitment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.calendar.SchoolCalendar;
import uk.commissioning.kernel.calendar.SchoolTerm;

/// The published calendars of schools. One is used for a fee year only where it covers it: no 60 days of the year pass
/// without a term, so that a year of which a term is missing is never divided by the others.
public record Calendars(Map<UUID, SchoolCalendar> bySite) {
    public static final Calendars NONE = new Calendars(Map.of());

    private static final int LONGEST_HOLIDAY = 60;

    public Calendars {
        bySite = Map.copyOf(bySite);
    }

    static Calendars of(List<PublishedTerm> terms) {
        var bySite = terms.stream().collect(Collectors.groupingBy(PublishedTerm::site));
        var calendars = new HashMap<UUID, SchoolCalendar>();
        bySite.forEach((site, its) -> calendars.put(site, calendar(its)));
        return new Calendars(calendars);
    }

    private static SchoolCalendar calendar(List<PublishedTerm> terms) {
        return new SchoolCalendar(
                terms.stream()
                        .map(term -> new SchoolTerm(term.name(), term.days()))
                        .toList(),
                terms.stream().flatMap(term -> term.closedDays().stream()).collect(Collectors.toSet()));
    }

    @Nullable
    SchoolCalendar covering(@Nullable UUID site, Period feeYear) {
        var calendar = site == null ? null : bySite.get(site);
        return calendar != null && covers(calendar, feeYear) ? calendar : null;
    }

    private static boolean covers(SchoolCalendar calendar, Period feeYear) {
        var reached = feeYear.from();
        for (var term : calendar.termsIn(feeYear)) {
            if (isLong(reached, term.period().from())) return false;
            reached = term.period().to();
        }
        return !isLong(reached, feeYear.to()) && !calendar.schoolDaysIn(feeYear).isEmpty();
    }

    private static boolean isLong(LocalDate from, LocalDate to) {
        return to.isAfter(from.plusDays(LONGEST_HOLIDAY));
    }
}
