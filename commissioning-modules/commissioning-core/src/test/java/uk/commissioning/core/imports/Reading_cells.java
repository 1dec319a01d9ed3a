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
    @ValueSource(strings = {"2026-09-01", "01/09/2026"})
    void takes_dates_as_iso_and_as_spreadsheets_of_this_country_write_them(String text) {
        assertThat(Cells.date(text)).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/9/2026",
                "01-09-2026",
                "2026/09/01",
                "01/09/26",
                "1 September 2026",
                "2026-02-30",
                "30/02/2026",
                "46266",
                "2026-09-01 00:00"
            })
    void refuses_every_other_way_to_write_a_date(String text) {
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
        assertThat(Cells.yearlyFee(text)).isEqualTo(Money.ofPence(pence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"£381,707k", "54k", "54.4K", "1.2m", "£54 thousand", "0.9 million", "54 000s"})
    void TH_20_refuses_an_amount_whose_unit_is_not_clear(String text) {
        assertThat(refusal(() -> Cells.yearlyFee(text))).isEqualTo("suspect-unit");
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
        assertThat(refusal(() -> Cells.yearlyFee(text))).isEqualTo(code);
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
