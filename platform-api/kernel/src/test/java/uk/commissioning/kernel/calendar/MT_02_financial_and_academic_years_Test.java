package uk.commissioning.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.calendar.Refusals.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// MT-02.
class MT_02_financial_and_academic_years_Test {
    @Test
    void a_financial_year_runs_from_april_to_march() {
        var year = FinancialYear.containing(LocalDate.parse("2027-03-31"));
        assertThat(year.label()).isEqualTo("2026/27");
        assertThat(year.period()).isEqualTo(period("2026-04-01", "2027-03-31"));
        assertThat(FinancialYear.containing(LocalDate.parse("2027-04-01"))).isEqualTo(year.next());
    }

    @Test
    void an_academic_year_runs_from_september_to_august_and_says_so() {
        var year = AcademicYear.containing(LocalDate.parse("2027-08-31"));
        assertThat(year.label()).isEqualTo("AY 2026/27");
        assertThat(year.period()).isEqualTo(period("2026-09-01", "2027-08-31"));
        assertThat(AcademicYear.containing(LocalDate.parse("2027-09-01"))).isEqualTo(year.next());
    }

    @Test
    void labels_can_be_read() {
        assertThat(FinancialYear.parse(" 2026/27 ")).isEqualTo(new FinancialYear(2026));
        assertThat(FinancialYear.parse("1999/00").label()).isEqualTo("1999/00");
        assertThat(AcademicYear.parse("AY 2026/27")).isEqualTo(new AcademicYear(2026));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/28", "2026/2027", "2026-27", "AY 2026/27", "", "0000/01", "٢٠٢٦/٢٧"})
    void what_is_not_a_financial_year_is_refused(String label) {
        assertThat(refusal(() -> FinancialYear.parse(label)))
                .isIn(CalendarReason.FINANCIAL_YEAR_NOT_RECOGNISED, CalendarReason.YEAR_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/27", "AY2026/27", "AY 2026/28"})
    void what_is_not_an_academic_year_is_refused(String label) {
        assertThat(refusal(() -> AcademicYear.parse(label))).isEqualTo(CalendarReason.ACADEMIC_YEAR_NOT_RECOGNISED);
    }

    @Test
    void a_period_tells_the_financial_years_it_touches() {
        assertThat(FinancialYear.touchedBy(new AcademicYear(2026).period()))
                .containsExactly(new FinancialYear(2026), new FinancialYear(2027));
        assertThat(FinancialYear.touchedBy(Period.day(LocalDate.parse("2028-04-01"))))
                .containsExactly(new FinancialYear(2028));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
