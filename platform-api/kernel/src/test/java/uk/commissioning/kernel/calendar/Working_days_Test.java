package uk.commissioning.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.calendar.Refusals.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// IN-61 and AC-17, AC-23, standstill of domain 3.6.
class Working_days_Test {
    private static final WorkingDays WORKING_DAYS = WorkingDays.england();

    @Test
    void ac_17_a_consultation_is_chased_on_the_first_working_day_on_or_after_its_due_date() {
        assertThat(WORKING_DAYS.onOrAfter(date("2027-01-02"))).isEqualTo("2027-01-04");
        assertThat(WORKING_DAYS.onOrAfter(date("2026-12-25"))).isEqualTo("2026-12-29");
        assertThat(WORKING_DAYS.onOrAfter(date("2026-12-29"))).isEqualTo("2026-12-29");
    }

    @Test
    void ac_23_twenty_working_days_from_an_embargo() {
        assertThat(WORKING_DAYS.after(date("2026-11-02"), 20)).isEqualTo("2026-11-30");
    }

    @Test
    void a_standstill_of_eight_working_days_begins_with_its_first_day() {
        assertThat(WORKING_DAYS.lastOf(8, date("2026-06-11"))).isEqualTo("2026-06-22");
        assertThat(WORKING_DAYS.lastOf(1, date("2026-12-26"))).isEqualTo("2026-12-29");
    }

    @Test
    void counting_back_is_counting_forward_backwards() {
        assertThat(WORKING_DAYS.before(date("2026-11-30"), 20)).isEqualTo("2026-11-02");
        assertThat(WORKING_DAYS.before(date("2026-12-29"), 1)).isEqualTo("2026-12-24");
        assertThat(WORKING_DAYS.after(date("2026-12-26"), 0)).isEqualTo("2026-12-26");
    }

    @Test
    void a_period_has_so_many_working_days() {
        assertThat(WORKING_DAYS.in(new Period(date("2026-12-21"), date("2027-01-03"))))
                .isEqualTo(7);
    }

    @Test
    void a_negative_number_is_refused() {
        assertThat(refusal(() -> WORKING_DAYS.after(date("2026-11-02"), -1)))
                .isEqualTo(CalendarReason.WORKING_DAY_COUNT_NOT_VALID);
        assertThat(refusal(() -> WORKING_DAYS.lastOf(0, date("2026-11-02"))))
                .isEqualTo(CalendarReason.WORKING_DAY_COUNT_NOT_VALID);
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}
