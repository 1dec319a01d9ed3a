package uk.commissioning.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import uk.commissioning.kernel.refusal.Refused;

/// Days that are neither Saturday, Sunday nor a bank holiday in England.
public final class WorkingDays {
    private static final WorkingDays ENGLAND = new WorkingDays(BankHolidays.england());

    private final BankHolidays holidays;

    private WorkingDays(BankHolidays holidays) {
        this.holidays = holidays;
    }

    public static WorkingDays england() {
        return ENGLAND;
    }

    public boolean includes(LocalDate day) {
        return !isWeekend(day) && !holidays.includes(day);
    }

    /// The day itself if it is a working day, else the next one (IN-61).
    public LocalDate onOrAfter(LocalDate day) {
        var candidate = day;
        while (!includes(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /// The given number of working days after a day; that day itself is day 0 (IN-24, AC-23).
    public LocalDate after(LocalDate day, int count) {
        checkCount(count, 0);
        var result = day;
        for (var left = count; left > 0; left--) {
            result = onOrAfter(result.plusDays(1));
        }
        return result;
    }

    /// The given number of working days before a day; that day itself is day 0.
    public LocalDate before(LocalDate day, int count) {
        checkCount(count, 0);
        var result = day;
        for (var left = count; left > 0; left--) {
            result = onOrBefore(result.minusDays(1));
        }
        return result;
    }

    /// The last of a number of working days beginning with a day; that day itself is day 1 (standstill, domain 3.6).
    public LocalDate lastOf(int count, LocalDate beginningWith) {
        checkCount(count, 1);
        return after(onOrAfter(beginningWith), count - 1);
    }

    /// How many working days a period holds.
    public long in(Period period) {
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(this::includes)
                .count();
    }

    private LocalDate onOrBefore(LocalDate day) {
        var candidate = day;
        while (!includes(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void checkCount(int count, int least) {
        if (count < least) {
            throw Refused.because(CalendarReason.WORKING_DAY_COUNT_NOT_VALID, least);
        }
    }
}
