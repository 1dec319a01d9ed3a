package uk.commissioning.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.calendar.Refusals.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The published calendar behind MT-04 and AC-32.
class School_calendar_Test {
    private static final Period AUTUMN = period("2026-09-02", "2026-12-18");
    private static final Period HALF_TERM = period("2026-10-26", "2026-10-30");
    private static final SchoolCalendar CALENDAR = new SchoolCalendar(
            List.of(new SchoolTerm("Summer", period("2027-04-12", "2027-07-21")), new SchoolTerm("Autumn", AUTUMN)),
            days(HALF_TERM));

    @Test
    void terms_are_in_order() {
        assertThat(CALENDAR.terms()).extracting(SchoolTerm::name).containsExactly("Autumn", "Summer");
        assertThat(CALENDAR.termsIn(Period.day(date("2026-12-18")))).hasSize(1);
        assertThat(CALENDAR.termsIn(Period.day(date("2026-12-19")))).isEmpty();
    }

    @Test
    void weekends_holidays_and_closed_days_are_no_school_days() {
        assertThat(CALENDAR.isSchoolDay(date("2026-09-02"))).isTrue();
        assertThat(CALENDAR.isSchoolDay(date("2026-09-05"))).isFalse();
        assertThat(CALENDAR.isSchoolDay(date("2026-10-28"))).isFalse();
        assertThat(CALENDAR.isSchoolDay(date("2027-05-03"))).isFalse();
        assertThat(CALENDAR.isSchoolDay(date("2026-12-21"))).isFalse();
        assertThat(CALENDAR.schoolDaysIn(period("2026-10-22", "2026-11-03"))).hasSize(4);
    }

    /// AC-32: excluded on Monday 9 November, provision due by the sixth school day.
    @Test
    void the_sixth_school_day_is_counted_from_the_first() {
        assertThat(CALENDAR.schoolDay(6, date("2026-11-09"))).isEqualTo("2026-11-16");
        assertThat(CALENDAR.schoolDay(6, date("2026-10-21"))).isEqualTo("2026-11-04");
    }

    @Test
    void a_calendar_that_ends_too_soon_says_so() {
        assertThat(refusal(() -> CALENDAR.schoolDay(6, date("2027-07-20"))))
                .isEqualTo(CalendarReason.SCHOOL_CALENDAR_TOO_SHORT);
    }

    @Test
    void a_week_is_named_by_its_monday_and_counts_if_the_school_opens_in_it() {
        var weeks = CALENDAR.weeks();
        assertThat(weeks.getFirst()).isEqualTo(new SchoolWeek(date("2026-08-31"), openDays()));
        assertThat(weeks).extracting(SchoolWeek::monday).doesNotContain(date("2026-10-26"));
        assertThat(weeks).hasSize(15 + 15);
    }

    @Test
    void terms_cannot_overlap() {
        var twice = List.of(new SchoolTerm("One", AUTUMN), new SchoolTerm("Two", Period.day(AUTUMN.to())));
        assertThat(refusal(() -> new SchoolCalendar(twice, Set.of()))).isEqualTo(CalendarReason.TERMS_OVERLAP);
    }

    private static List<LocalDate> openDays() {
        return List.of(date("2026-09-02"), date("2026-09-03"), date("2026-09-04"));
    }

    private static Set<LocalDate> days(Period period) {
        return period.from().datesUntil(period.to().plusDays(1)).collect(Collectors.toSet());
    }

    private static Period period(String from, String to) {
        return new Period(date(from), date(to));
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}
