package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.provider.SiteKind;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.refusal.Refused;

class Reading_cells {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-25",
                "2026/09/25",
                "2026-09-25 00:00:00",
                "2026-09-25T00:00:00Z",
                "25/09/2026",
                "25.9.2026",
                "25-09-26",
                "09/25/2026",
                "25 September 2026",
                "25th Sept 2026",
                "25-Sep-26",
                "25Sep2026"
            })
    void takes_a_date_however_it_is_written(String text) {
        assertThat(Cells.date(text)).isEqualTo(LocalDate.of(2026, 9, 25));
    }

    @ParameterizedTest
    @CsvSource({"01/09/2026,2026-09-01,2026-01-09", "1-9-26,2026-09-01,2026-01-09", "12.11.2012,2012-11-12,2012-12-11"})
    void asks_about_a_date_that_can_be_read_two_ways(String text, String dayFirst, String monthFirst) {
        var asked = catchThrowableOfType(Asked.class, () -> Cells.date(text));
        assertThat(asked.reason()).isEqualTo(ImportReason.CELL_DATE_AMBIGUOUS);
        assertThat(asked.meantBy("DAY_FIRST")).isEqualTo(dayFirst);
        assertThat(asked.meantBy("MONTH_FIRST")).isEqualTo(monthFirst);
        assertThat(asked.meantBy("LEAVE_OUT")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"09/09/26,2026-09-09", "05/05/1995,1995-05-05", "31/12/80,1980-12-31", "31/12/79,2079-12-31"})
    void asks_nothing_where_both_readings_are_the_same_and_knows_the_century(String text, LocalDate date) {
        assertThat(Cells.date(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "30/02/2026", "31/31/2026", "46266", "25 Brumaire 2026", "2026-09-25 10:30"})
    void refuses_what_is_no_date(String text) {
        assertThat(refusal(() -> Cells.date(text))).isEqualTo("cell-not-a-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1979-12-31", "2101-01-01"})
    void refuses_dates_of_another_age(String text) {
        assertThat(refusal(() -> Cells.date(text))).isEqualTo("cell-date-out-of-range");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"54460|5446000", "£54,460.00|5446000", "54460.5|5446050", "0|0", "£ 1|100"})
    void takes_amounts_with_pound_signs_and_commas(String text, long pence) {
        assertThat(Cells.fee(text)).isEqualTo(Money.ofPence(pence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"£381,707k|381707|381707000", "1000k|1000|1000000", "£1,000.5 thousand|1000.5|1000500"})
    void TH_20_asks_whether_so_many_thousands_are_meant(String text, String pounds, String inUnits) {
        var asked = catchThrowableOfType(Asked.class, () -> Cells.fee(text));
        assertThat(asked.reason()).isEqualTo(ImportReason.SUSPECT_UNIT);
        assertThat(asked.meantBy("POUNDS")).isEqualTo(pounds);
        assertThat(asked.meantBy("IN_UNITS")).isEqualTo(inUnits);
    }

    @ParameterizedTest
    @CsvSource({"54k,54000", "£999k,999000", "1.2m,1200000", "0.9 million,900000"})
    void asks_to_confirm_an_amount_with_a_unit(String text, String inUnits) {
        var asked = catchThrowableOfType(Asked.class, () -> Cells.fee(text));
        assertThat(asked.reason()).isEqualTo(ImportReason.AMOUNT_IN_UNITS);
        assertThat(asked.meantBy("POUNDS")).isNull();
        assertThat(asked.meantBy("IN_UNITS")).isEqualTo(inUnits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"54 000s", "54460 pounds", "£54 a week", "-54k"})
    void refuses_an_amount_whose_unit_is_not_clear(String text) {
        assertThat(refusal(() -> Cells.fee(text))).isEqualTo("amount-unit-not-clear");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1|amount-negative",
                "54460.123|amount-has-part-of-a-penny",
                "54,46|amount-not-recognised",
                "free|amount-not-recognised",
                "2000000.01|fee-too-large",
                "=1+1|amount-not-recognised"
            })
    void refuses_amounts_that_are_none(String text, String code) {
        assertThat(refusal(() -> Cells.fee(text))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "54", "38.5", "-1", "thirty-eight", "1e1", "٣"})
    void refuses_weeks_that_no_year_has(String text) {
        assertThat(refusal(() -> Cells.weeks(text))).isEqualTo("cell-not-a-whole-number");
    }

    @Test
    void takes_words_of_a_list_in_any_capitals_and_with_spaces_or_hyphens() {
        assertThat(Cells.oneOf(SiteKind.class).apply("Special post-16 institution"))
                .isEqualTo(SiteKind.SPECIAL_POST_16_INSTITUTION);
        assertThat(Cells.oneOf(Attendance.class).apply("day")).isEqualTo(Attendance.DAY);
    }

    @Test
    void names_the_whole_list_when_a_word_is_not_of_it() {
        var refused = catchThrowableOfType(
                Refused.class, () -> Cells.oneOf(Attendance.class).apply("WEEKLY"));
        assertThat(refused.arguments()).containsExactly("DAY, RESIDENTIAL");
    }

    @Test
    void takes_the_codes_of_districts_only() {
        assertThat(Cells.district("e07000105").value()).isEqualTo("E07000105");
        assertThat(refusal(() -> Cells.district("E10000016"))).isEqualTo("cell-not-a-district");
        assertThat(refusal(() -> Cells.district("E0000246"))).isEqualTo("gss-code-not-valid");
    }

    private static String refusal(Supplier<?> reading) {
        return catchThrowableOfType(Refused.class, reading::get).reason().code();
    }
}
