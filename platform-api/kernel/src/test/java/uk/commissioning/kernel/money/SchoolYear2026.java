package uk.commissioning.kernel.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commissioning.kernel.calendar.AcademicYear;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.calendar.SchoolCalendar;
import uk.commissioning.kernel.calendar.SchoolTerm;

/// A three-term calendar of AY 2026/27 with half terms: 39 weeks, 26 of them before April.
final class SchoolYear2026 {
    static final Period YEAR = new AcademicYear(2026).period();

    private SchoolYear2026() {}

    static SchoolCalendar calendar() {
        var halfTerms = Stream.of(
                        period("2026-10-26", "2026-10-30"),
                        period("2027-02-15", "2027-02-19"),
                        period("2027-05-31", "2027-06-04"))
                .flatMap(half -> half.from().datesUntil(half.to().plusDays(1)))
                .collect(Collectors.toUnmodifiableSet());
        return calendar(halfTerms);
    }

    private static SchoolCalendar calendar(Set<LocalDate> closed) {
        return new SchoolCalendar(
                List.of(
                        new SchoolTerm("Autumn", period("2026-09-02", "2026-12-18")),
                        new SchoolTerm("Spring", period("2027-01-04", "2027-03-25")),
                        new SchoolTerm("Summer", period("2027-04-12", "2027-07-16"))),
                closed);
    }

    static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
