package uk.commissioning.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commissioning.kernel.refusal.Refused;

/// The published calendar of one site: terms, and days closed within them (half terms, training days).
/// Weekends and England's bank holidays are closed without being listed.
public record SchoolCalendar(List<SchoolTerm> terms, Set<LocalDate> closedDays) {
    public SchoolCalendar {
        terms = terms.stream()
                .sorted(Comparator.comparing((SchoolTerm term) -> term.period().from()))
                .toList();
        closedDays = Set.copyOf(closedDays);
        checkNoOverlap(terms);
    }

    /// The terms that a period touches, earliest first.
    public List<SchoolTerm> termsIn(Period period) {
        return terms.stream().filter(term -> term.period().overlaps(period)).toList();
    }

    public boolean isSchoolDay(LocalDate day) {
        return terms.stream().anyMatch(term -> term.period().contains(day)) && isOpen(day);
    }

    /// School days of a period, earliest first.
    public List<LocalDate> schoolDaysIn(Period period) {
        return openDays().filter(period::contains).toList();
    }

    /// The given school day counted from a day; that day itself is the first if the school is open (AC-32).
    public LocalDate schoolDay(int number, LocalDate countedFrom) {
        return openDays()
                .filter(day -> !day.isBefore(countedFrom))
                .skip(Math.max(number, 1) - 1L)
                .findFirst()
                .orElseThrow(() -> Refused.because(CalendarReason.SCHOOL_CALENDAR_TOO_SHORT, countedFrom));
    }

    /// Weeks with at least one school day, earliest first.
    public List<SchoolWeek> weeks() {
        return openDays()
                .collect(Collectors.groupingBy(SchoolCalendar::mondayOf, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(week -> new SchoolWeek(week.getKey(), week.getValue()))
                .toList();
    }

    private Stream<LocalDate> openDays() {
        return terms.stream()
                .map(SchoolTerm::period)
                .flatMap(term -> term.from().datesUntil(term.to().plusDays(1)))
                .filter(this::isOpen);
    }

    private boolean isOpen(LocalDate day) {
        return WorkingDays.england().includes(day) && !closedDays.contains(day);
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static void checkNoOverlap(List<SchoolTerm> terms) {
        for (var later = 1; later < terms.size(); later++) {
            var term = terms.get(later);
            var earlier = terms.get(later - 1);
            if (term.period().overlaps(earlier.period())) {
                throw Refused.because(CalendarReason.TERMS_OVERLAP, earlier.name(), term.name());
            }
        }
    }
}
