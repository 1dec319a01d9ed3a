package uk.commissioning.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.calendar.Refusals.refusal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// MT-12: dated rows with a source. The years below are written out by hand, not by the rule that made the rows.
class Bank_holidays_of_England_Test {
    private static final BankHolidays HOLIDAYS = BankHolidays.england();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 | 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
                "2021 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
                "2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
                "2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
                "2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
                "2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
                "2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
                "2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
            })
    void a_year_has_exactly_these(int year, String days) {
        var expected = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        assertThat(holidaysOf(year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2024, 2025, 2028, 2029, 2030, 2039})
    void an_ordinary_year_has_eight_none_of_them_at_a_weekend(int year) {
        assertThat(holidaysOf(year)).hasSize(8).noneMatch(WorkingDays::isWeekend);
    }

    @Test
    void every_holiday_says_what_it_is_and_who_says_so() {
        var funeral = HOLIDAYS.on(LocalDate.parse("2022-09-19"));
        assertThat(funeral).isNotNull();
        assertThat(funeral.title()).contains("State Funeral");
        assertThat(funeral.source()).contains("proclamation");
        assertThat(HOLIDAYS.on(LocalDate.parse("2022-09-20"))).isNull();
    }

    @Test
    void years_outside_the_list_are_refused_and_not_guessed() {
        assertThat(HOLIDAYS.known())
                .isEqualTo(new Period(LocalDate.parse("2018-01-01"), LocalDate.parse("2039-12-31")));
        assertThat(refusal(() -> HOLIDAYS.includes(LocalDate.parse("2017-12-25"))))
                .isEqualTo(CalendarReason.BANK_HOLIDAYS_NOT_KNOWN);
        assertThat(refusal(() -> HOLIDAYS.includes(LocalDate.parse("2040-01-02"))))
                .isEqualTo(CalendarReason.BANK_HOLIDAYS_NOT_KNOWN);
    }

    private static List<LocalDate> holidaysOf(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(HOLIDAYS::includes)
                .toList();
    }
}
