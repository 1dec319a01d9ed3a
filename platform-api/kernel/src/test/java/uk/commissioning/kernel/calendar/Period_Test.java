package uk.commissioning.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.calendar.Refusals.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class Period_Test {
    private static final LocalDate FIRST = LocalDate.parse("2026-11-09");
    private static final LocalDate LAST = LocalDate.parse("2027-03-31");
    private static final Period PERIOD = new Period(FIRST, LAST);

    @Test
    void both_ends_count() {
        assertThat(PERIOD.days()).isEqualTo(143);
        assertThat(PERIOD.contains(FIRST)).isTrue();
        assertThat(PERIOD.contains(LAST)).isTrue();
        assertThat(PERIOD.contains(FIRST.minusDays(1))).isFalse();
        assertThat(PERIOD.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void it_cannot_end_before_it_starts() {
        assertThat(refusal(() -> new Period(LAST, FIRST))).isEqualTo(CalendarReason.PERIOD_ENDS_BEFORE_IT_STARTS);
        assertThat(refusal(() -> new Validity(LAST, FIRST))).isEqualTo(CalendarReason.PERIOD_ENDS_BEFORE_IT_STARTS);
        assertThat(Period.day(FIRST).days()).isEqualTo(1);
    }

    @Test
    void periods_share_days_or_do_not() {
        assertThat(PERIOD.intersection(new Period(LAST, LAST.plusDays(5)))).isEqualTo(Period.day(LAST));
        assertThat(PERIOD.intersection(new Period(LAST.plusDays(1), LAST.plusDays(5))))
                .isNull();
        assertThat(PERIOD.daysShared(Period.day(LAST.plusDays(1)))).isZero();
        assertThat(PERIOD.contains(Period.day(LAST))).isTrue();
        assertThat(PERIOD.contains(new Period(FIRST, LAST.plusDays(1)))).isFalse();
    }

    @Test
    void a_validity_may_have_no_end() {
        var open = Validity.from(FIRST);
        assertThat(open.on(LocalDate.MAX)).isTrue();
        assertThat(open.on(FIRST.minusDays(1))).isFalse();
        assertThat(open.endingOn(LAST).on(LAST.plusDays(1))).isFalse();
        assertThat(open.endingOn(LAST).overlaps(Validity.from(LAST))).isTrue();
        assertThat(open.endingOn(LAST).overlaps(Validity.from(LAST.plusDays(1))))
                .isFalse();
    }
}
