package uk.commissioning.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// MT-11.
class MT_11_London_time_Test {
    @Test
    void vesting_day_begins_at_23_00_utc_the_day_before_because_summer_time_has_begun() {
        assertThat(London.startOf(LocalDate.parse("2027-04-01"))).isEqualTo(Instant.parse("2027-03-31T23:00:00Z"));
        assertThat(London.startOf(LocalDate.parse("2028-04-01"))).isEqualTo(Instant.parse("2028-03-31T23:00:00Z"));
    }

    @Test
    void a_winter_day_begins_at_midnight_utc() {
        assertThat(London.startOf(LocalDate.parse("2027-01-02"))).isEqualTo(Instant.parse("2027-01-02T00:00:00Z"));
    }

    @Test
    void days_on_which_the_clocks_change_are_23_or_25_hours() {
        assertThat(hours("2026-03-29")).isEqualTo(23);
        assertThat(hours("2026-10-25")).isEqualTo(25);
        assertThat(hours("2027-03-28")).isEqualTo(23);
        assertThat(hours("2027-03-29")).isEqualTo(24);
    }

    @Test
    void an_instant_has_the_date_of_london() {
        assertThat(London.dateOf(Instant.parse("2027-03-31T22:59:59Z"))).isEqualTo("2027-03-31");
        assertThat(London.dateOf(Instant.parse("2027-03-31T23:00:00Z"))).isEqualTo("2027-04-01");
    }

    /// AC-17.
    @Test
    void a_reply_at_23_59_on_the_due_date_is_in_time() {
        var due = LocalDate.parse("2027-01-02");
        assertThat(London.inTime(Instant.parse("2027-01-02T23:59:59Z"), due)).isTrue();
        assertThat(London.inTime(Instant.parse("2027-01-03T00:00:00Z"), due)).isFalse();
    }

    private static long hours(String day) {
        var date = LocalDate.parse(day);
        return Duration.between(London.startOf(date), London.endOf(date)).toHours();
    }
}
