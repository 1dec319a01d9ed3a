package uk.commissioning.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.calendar.SchoolCalendar;

/// AC-21: an annual fee falls on two financial years by each policy, and every split adds up (MT-04, MT-05).
class AC_21_fee_apportionment_Test {
    private static final FinancialYear FIRST = new FinancialYear(2026);
    private static final FinancialYear SECOND = new FinancialYear(2027);
    private static final Period YEAR = SchoolYear2026.YEAR;
    private static final SchoolCalendar CALENDAR = SchoolYear2026.calendar();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CALENDAR_DAYS | £34,849.32 | £25,150.68",
                "MONTHS | £35,000.00 | £25,000.00",
                "TERMS | £40,000.00 | £20,000.00"
            })
    void a_full_year_of_sixty_thousand_pounds(ApportionmentPolicy policy, String first, String second) {
        var apportioned =
                Apportionment.of(policy, CALENDAR).apportion(Charge.forWholeYear(Money.pounds("60,000"), YEAR));

        assertThat(apportioned.in(FIRST)).isEqualTo(Money.pounds(first));
        assertThat(apportioned.in(SECOND)).isEqualTo(Money.pounds(second));
        assertThat(apportioned.total()).isEqualTo(Money.pounds("60,000"));
    }

    @Test
    void a_start_in_november_pays_from_the_day_of_admission() {
        var charge = new Charge(Money.pounds("57,000"), YEAR, SchoolYear2026.period("2026-11-09", "2027-08-31"));
        var apportioned = new Apportionment.CalendarDays().apportion(charge);

        assertThat(apportioned.total()).isEqualTo(Money.pounds("46,224.66"));
        assertThat(apportioned.in(FIRST)).isEqualTo(Money.pounds("22,331.51"));
        assertThat(apportioned.in(SECOND)).isEqualTo(Money.pounds("23,893.15"));
        assertThat(apportioned.in(FIRST).plus(apportioned.in(SECOND))).isEqualTo(apportioned.total());
    }
}
